/**
 * Times each contestant on the practices, verdict by verdict. They take turns, and each turn goes
 * on where the contestant's last one stopped: what disturbs the machine for a while disturbs all,
 * and a slow one does not make the others wait. Returns microseconds per verdict.
 */
export async function measure(contestants, practices, { warmUp, rounds, turn }) {
  const all = contestants.map(() => ({ next: 0, times: [], medians: [] }));
  for (let round = -warmUp; round < rounds; ++round) {
    for (const [index, { inputs = practices, run }] of contestants.entries()) {
      const record = all[index];
      const times = [];
      const until = performance.now() + turn;
      // No more than ten times through all practices: enough for a good median of a fast one.
      while (times.length < 10 * inputs.length && performance.now() < until) {
        const input = inputs[record.next++ % inputs.length];
        const start = performance.now();
        const result = run(input);
        if (result instanceof Promise) await result;
        times.push((performance.now() - start) * 1000);
      }
      if (round < 0) continue;
      for (const time of times) record.times.push(time);
      record.medians.push(quantile(times, 0.5));
    }
  }
  return all.map(({ times, medians }) => ({
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    quietest: Math.min(...medians),
    timed: times.length,
  }));
}

export function quantile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
