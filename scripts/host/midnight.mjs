// @ts-check
/** Tests write plans around today, and a day that ends while they run would make other plans of them. */

/**
 * Late in the evening, moves this process and all it starts from now on to a time zone where it is noon.
 * @param {Date} [now]
 */
export function avoidMidnight(now = new Date()) {
  if (now.getHours() < 22) return;
  // In names like these the sign says how far behind Greenwich a place is.
  const behind = now.getUTCHours() - 12;
  process.env['TZ'] = `Etc/GMT${behind < 0 ? '-' : '+'}${Math.abs(behind)}`;
}
