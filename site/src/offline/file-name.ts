/** The single file of a policy; on the day that it is kept with answers, that day is in its name. */
export const fileName = (policy: string, day = ""): string =>
  `${["contractwijzer", policy, day].filter(Boolean).join("-")}.html`;
