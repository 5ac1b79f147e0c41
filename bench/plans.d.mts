/** The day the plan is looked at. */
export declare const benchDay: string;

/** The text of a plan whose initiatives start evenly over ten years, each checked in weekly. */
export declare function tenYears(size?: { readonly initiatives?: number; readonly weeks?: number }): string;
