/**
 * Times operations of the harness's form (`prepare` is not timed, `run` is), in turns, so that noise hits them all alike.
 * Gives the median of each in milliseconds.
 */
export async function timeInTurns(operations, budgetMs) {
  const timed = Object.entries(operations).map(([name, operation]) => ({ name, operation, samples: [] }));
  const end = performance.now() + budgetMs * timed.length;
  for (let turn = 0; turn < 12 || (performance.now() < end && turn < 400); turn++) {
    for (const { operation, samples } of timed) {
      const prepared = operation.prepare();
      const start = performance.now();
      operation.run(prepared);
      // The first turns find cold code.
      if (turn >= 3) samples.push(performance.now() - start);
    }
  }
  return Object.fromEntries(timed.map(({ name, samples }) => [name, Number(median(samples).toPrecision(3))]));
}

function median(samples) {
  return samples.sort((a, b) => a - b)[Math.floor(samples.length / 2)];
}
