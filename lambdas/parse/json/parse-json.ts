import { UnreadablePartError } from '../../deal/errors.ts';
import { composeEntry } from '../compose-entry.ts';
import type { Found } from '../part.ts';
import { toPartError } from '../to-part-error.ts';
import { listDocuments } from './list-documents.ts';
import type { Candidate } from './list-values.ts';
import { isOfOtherType, readJsonEntry } from './read-json-entry.ts';
import { isObject, listTexts, toRecord } from './record.ts';
import { MAX_DEPTH, MAX_VALUE } from './try-parse.ts';

/** So many values that are no article are remembered until the first that is one. */
const MOST_HELD = 100;
const MOST_TITLE = 200;

/**
 * The articles of JSON: a list of them, an object that holds one under whatever name, one article, or one a line. A value that is
 * damaged or no article stands in its place as a failure.
 *
 * @throws {UnreadablePartError} if no value is an article, or the text breaks off: what stands before the break was given
 */
export function* parseJson(text: string): Generator<Found> {
  const documents = listDocuments(text);
  const held: Found[] = [];
  let articles = 0;
  let step = documents.next();
  for (; step.done !== true; step = documents.next()) {
    const found = findArticle(step.value.text, step.value);
    if (found === undefined) continue;
    if ('article' in found) articles += 1;
    // Where nothing is an article the file is of another kind, which is said once.
    if (articles === 0 && held.length < MOST_HELD) held.push(found);
    else if (articles === 0) break;
    else yield* [...held.splice(0), found];
  }
  const fault = step.done === true ? step.value : undefined;
  const isDamaged = held.some((found) => 'failure' in found && found.failure.error.reason !== 'unsupported');
  if (articles === 0 && isDamaged) yield* held;
  if (fault !== undefined)
    throw new UnreadablePartError('malformed', `it ${fault} after ${articles} ${articles === 1 ? 'article' : 'articles'}`);
  if (articles === 0 && !isDamaged)
    throw new UnreadablePartError('unsupported', 'it seems to be a JSON document that holds no article');
}

/** @returns undefined for what is no article and does not seem to be meant as one: a number, a text, a person, a site */
function findArticle(text: string, place: Candidate & { readonly name: string }): Found | undefined {
  const { start, end, isWhole, depth, head, name } = place;
  // What it breaks off in is told at the end.
  if (!isWhole) return undefined;
  if (end - start > MAX_VALUE)
    return fail(name, new UnreadablePartError('too-large', `${end - start} characters, the limit is ${MAX_VALUE}`));
  if (depth > MAX_DEPTH) return fail(name, new UnreadablePartError('malformed', `nested more than ${MAX_DEPTH} deep`));
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    if (!isObject(value)) return undefined;
    const entry = readJsonEntry(value, head);
    const article = entry && composeEntry(entry);
    if (article !== undefined) return { article };
    const record = toRecord(value);
    if (isOfOtherType(record)) return undefined;
    const [title] = listTexts(record.get('title'));
    return fail(title?.slice(0, MOST_TITLE) ?? name, new UnreadablePartError('unsupported', 'it holds no article'), name);
  } catch (cause) {
    if (cause instanceof SyntaxError) return fail(name, new UnreadablePartError('malformed', 'it is no JSON', { cause }));
    return fail(name, toPartError(cause));
  }
}

function fail(title: string, error: UnreadablePartError, name = title): Found {
  return { failure: { title, message: `Cannot read ${name}: ${error.message}`, error } };
}
