/** An element that is known to be there. */
export const at = <T>(list: ArrayLike<T>, place: number): T => list[place] as T;
