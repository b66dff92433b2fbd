// What a host's loader and the page in its frame say to each other.
const name = "contractwijzer";

/** From the loader: to whom the frame may tell its height. */
export const hello = { [name]: "hello" };

export const heightMessage = (height: number): unknown => ({ [name]: "height", height });

/** From the loader: which part of the frame is in sight, in pixels. */
export interface View {
  top: number;
  height: number;
}
export const viewMessage = (view: View): unknown => ({ [name]: "view", ...view });

const says = (data: unknown, what: string): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && Reflect.get(data, name) === what;

export const isHello = (data: unknown): boolean => says(data, "hello");

/** The height that a message bears; zero when it is no message of ours, or no height that can be. */
export function heightIn(data: unknown): number {
  if (!says(data, "height")) return 0;
  const { height } = data;
  return typeof height === "number" && height > 0 && height <= 1_000_000 ? height : 0;
}

/** The part in sight that a message bears; none when it is no message of ours, or no part that can be. */
export function viewIn(data: unknown): View | undefined {
  if (!says(data, "view")) return undefined;
  const { top, height } = data;
  return isLength(top) && isLength(height) ? { top, height } : undefined;
}

const isLength = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= 1_000_000;
