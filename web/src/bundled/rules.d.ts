/** The vocabulary and every policy of rules/, as JSON text without white space. */
export declare const vocabulary: string;
export declare const policies: Record<string, string>;
