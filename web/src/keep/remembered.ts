// A practice in this browser, where the visitor asked for it. A browser may refuse: then nothing is kept.

const name = (policy: string): string => `contractwijzer:${policy}`;

export function recall(policy: string): string | undefined {
  try {
    return localStorage.getItem(name(policy)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** False where this browser keeps nothing for this page. */
export function remember(policy: string, fragment: string): boolean {
  try {
    localStorage.setItem(name(policy), fragment);
    return true;
  } catch {
    return false;
  }
}

export function forget(policy: string): void {
  try {
    localStorage.removeItem(name(policy));
  } catch {
    // What cannot be kept is not there to be forgotten.
  }
}
