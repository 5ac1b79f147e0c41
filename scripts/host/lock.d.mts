export declare function withLock<T>(
  file: string,
  options: { waiting: () => void; limitMs: number },
  work: () => Promise<T>,
): Promise<T>;
