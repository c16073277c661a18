import { readFileSync } from 'node:fs';
import { MahdarError } from '../errors.ts';
import { type Prediction, predictionLine } from './prediction.ts';

/**
 * Reads what `mahdar extract` wrote, by article id.
 * @throws MahdarError INPUT_NOT_FOUND, RECORD_MALFORMED naming the line
 */
export function readPredictions(file: string): Map<string, Prediction> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new MahdarError('INPUT_NOT_FOUND', 'predictions cannot be read', { file, cause });
  }
  const predictions = new Map<string, Prediction>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const prediction = toPrediction(line, file, index + 1);
    predictions.set(prediction.id, prediction);
  });
  return predictions;
}

function toPrediction(text: string, file: string, line: number): Prediction {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new MahdarError('RECORD_MALFORMED', `no valid JSON: ${(cause as Error).message}`, { file, line, cause });
  }
  const result = predictionLine.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new MahdarError('RECORD_MALFORMED', `${issue?.path.join('.')}: ${issue?.message}`, { file, line });
}
