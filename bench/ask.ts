import { serve } from '../src/api/server.ts';
import type { GraphStore } from '../src/store/store.ts';
import { quantile } from './quantile.ts';

const QUESTIONS = ["who spoke about Jordan's role", 'who met Russia', 'what did Sergey Lavrov say'];
const RUNS = 50;
const QUERY =
  'query ($question: String!) { ask(question: $question) { understood { family } statements { text start end } } }';

/** Milliseconds from request to answer over GraphQL on this machine, warm. */
export async function benchAsk(store: GraphStore, of: string, say: (text: string) => void): Promise<void> {
  const server = await serve({ store, host: '127.0.0.1', port: 0 });
  try {
    for (const question of QUESTIONS) {
      const times: number[] = [];
      for (let run = 0; run < RUNS + 5; run++) {
        const started = performance.now();
        await post(`${server.url}/graphql`, question);
        if (run >= 5) times.push(performance.now() - started);
      }
      const [median, most] = [quantile(times, 0.5), quantile(times, 0.95)];
      say(`ask              median ${median.toFixed(1)} ms, 95% under ${most.toFixed(1)} ms: ${question} (${of})`);
    }
  } finally {
    await server.close();
  }
}

async function post(url: string, question: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { question } }),
  });
  const answer = (await response.json()) as { errors?: { message: string }[] };
  if (answer.errors?.[0]) throw new Error(answer.errors[0].message);
}
