export declare const EXAMPLES_DAY: string;
export declare function shiftDates(text: string, days: number): string;
export declare function daysSinceExamples(today: string): number;
export declare function localDay(now: Date): string;
