/**
 * Times each contestant on each practice, one by one, in interleaved rounds: what disturbs the
 * machine for a while disturbs all of them. Returns microseconds per verdict.
 */
export async function measure(contestants, practices, { warmUp, rounds }) {
  const samples = contestants.map(() => []);
  const medians = contestants.map(() => []);
  for (let round = -warmUp; round < rounds; ++round) {
    for (const [index, { inputs = practices, run }] of contestants.entries()) {
      const times = [];
      for (const input of inputs) {
        const start = performance.now();
        const result = run(input);
        if (result instanceof Promise) await result;
        times.push((performance.now() - start) * 1000);
      }
      if (round < 0) continue;
      samples[index].push(...times);
      medians[index].push(quantile(times, 0.5));
    }
  }
  return samples.map((times, index) => ({
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    quietest: Math.min(...medians[index]),
  }));
}

export function quantile(values, share) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
