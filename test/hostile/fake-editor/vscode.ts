/** Nothing yet: see the files beside. */
export {};
