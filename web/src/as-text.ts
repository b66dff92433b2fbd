/** A policy that a host hands over, as JSON text or as data. */
export function asText(policy: unknown): string {
  if (typeof policy === "string") return policy;
  try {
    // Of what is no data, such as a function, nothing is left.
    return (JSON.stringify(policy) as string | undefined) ?? "";
  } catch {
    return ""; // data that goes round in a circle is no JSON, as the core will say
  }
}
