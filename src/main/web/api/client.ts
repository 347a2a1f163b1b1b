import { language } from '../words/words.js';
import { hear } from '../app/desk-time.js';
import { session } from '../app/session.js';
import { Problem } from './problem.js';
import type { Answers, Bodies } from './types.js';

/// The only way to the desk: the same operations that everyone else has.

const BASE = document.querySelector<HTMLMetaElement>('meta[name=redress-api]')?.content ?? '';

const NOT_MODIFIED = 304;

export interface Answer<T> {
  data: T;
  /// The version as the desk wants it back, with its quotes.
  etag: string | undefined;
}

export type Operation = keyof Answers;

export interface Sending<O extends Operation = Operation> {
  body?: Bodies[O];
  /// The version that was seen, of a case or a document.
  version?: number | string;
  /// Repeats of one intention carry the same key; a fresh one is made unless given.
  key?: string;
  signal?: AbortSignal;
}

/// Where the address of an operation has `{name}`, the value of that name; everything else is asked
/// for as a parameter, unless it is empty.
export type Values = Record<string, string | number | boolean | undefined>;

/// Calls one operation as the API describes it, such as `GET /complaints/{id}`.
export async function call<O extends Operation>(
  operation: O,
  values: Values = {},
  sending: Sending<O> = {},
): Promise<Answer<Answers[O]>> {
  const [method = 'GET', template = ''] = operation.split(' ');
  const key = method === 'POST' ? (sending.key ?? crypto.randomUUID()) : undefined;
  const response = await withToken((token) =>
    fetched(addressOf(template, values), {
      method,
      headers: headersOf(token, sending.version, key),
      ...(method === 'GET' ? {} : { body: JSON.stringify(sending.body ?? {}) }),
      ...(sending.signal ? { signal: sending.signal } : {}),
    }),
  );
  return {
    data: (await contentOf(response)) as Answers[O],
    etag: response.headers.get('ETag') ?? undefined,
  };
}

/// Reads, where the version does not matter.
export async function read<O extends Operation & `GET ${string}`>(
  operation: O,
  values: Values = {},
  signal?: AbortSignal,
): Promise<Answers[O]> {
  return (await call(operation, values, signal ? { signal } : {})).data;
}

/// Reads again what may have changed since its answer had that entity tag; nothing if it has not.
export async function readSince<O extends Operation & `GET ${string}`>(
  operation: O,
  values: Values,
  etag: string | undefined,
): Promise<Answer<Answers[O]> | undefined> {
  const template = operation.slice('GET '.length);
  const response = await withToken((token) =>
    fetched(addressOf(template, values), {
      headers: { ...headersOf(token), ...(etag ? { 'If-None-Match': etag } : {}) },
    }),
  );
  if (response.status === NOT_MODIFIED) {
    return undefined;
  }
  return {
    data: (await contentOf(response)) as Answers[O],
    etag: response.headers.get('ETag') ?? undefined,
  };
}

/// The whole of an address that the desk gave out, which may be at another host.
export function whole(address: string): string {
  return new URL(address, new URL(BASE || '/', location.href)).href;
}

/// What is behind an address of the desk as a file, such as a piece of evidence.
export async function blob(path: string, type = '*/*'): Promise<Blob> {
  const sent = (token?: string) => fetched(path, { headers: { ...headersOf(token), Accept: type } });
  return (await withToken(sent)).blob();
}

/// What an operation answers as a file, such as a bundle of evidence.
export async function download<O extends Operation & `POST ${string}`>(
  operation: O,
  values: Values,
  body: Bodies[O],
): Promise<Blob> {
  const path = addressOf(operation.slice('POST '.length), values);
  const response = await withToken((token) =>
    fetched(path, {
      method: 'POST',
      headers: { ...headersOf(token), Accept: '*/*' },
      body: JSON.stringify(body),
    }),
  );
  return response.blob();
}

/// Sends a file as it is.
export async function upload<T>(path: string, file: Blob, headers: Record<string, string>): Promise<T> {
  const response = await withToken((token) =>
    fetched(path, {
      method: 'POST',
      headers: { ...headersOf(token), ...headers },
      body: file,
    }),
  );
  return (await response.json()) as T;
}

/// With the token of the session; where it has run out, once more with the next one; and where the
/// session is over, when its owner has signed in again: nothing that was asked for or sent is lost,
/// and nothing goes out in the name of somebody else.
async function withToken(call: (token?: string) => Promise<Response>): Promise<Response> {
  const owner = session.username;
  let response = await call(await session.token());
  if ((await isOfToken(response)) && session.isOf(owner)) {
    response = await call(await session.renewed());
    if ((await isOfToken(response)) && session.isOf(owner)) {
      session.ended();
    }
  }
  if ((await isOfToken(response)) && session.state === 'over') {
    await session.back(owner);
    return withToken(call);
  }
  return passed(response);
}

/// Whether the token was refused, and not a password that was sent.
async function isOfToken(response: Response): Promise<boolean> {
  return response.status === 401 && (await Problem.of(response.clone())).code === 'UNAUTHORIZED';
}

async function passed(response: Response): Promise<Response> {
  if (response.ok || response.status === NOT_MODIFIED) {
    return response;
  }
  throw await Problem.of(response);
}

/// Without session: what begins one, and what needs none.
export async function open<T>(method: string, path: string, body?: unknown, token?: string): Promise<T> {
  const response = await fetched(path, {
    method,
    headers: headersOf(token),
    // Whoever signs out and closes the page at once is out.
    keepalive: true,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return (await contentOf(response)) as T;
}

/// With all that it says: a connection that breaks off in the middle is one that was lost, too.
export async function arrived(response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  const body = await response.blob();
  return new Response(body.size > 0 ? body : null, { status, statusText, headers });
}

async function fetched(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(BASE + path, { ...init, cache: 'no-store', credentials: 'omit' });
    hear(response.headers.get('Desk-Time'));
    return await arrived(response);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw Problem.unreachable();
  }
}

function headersOf(
  token?: string,
  version?: number | string,
  key?: string,
): Record<string, string> {
  return {
    'Accept': 'application/json',
    'Accept-Language': language,
    'Content-Type': 'application/json',
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...(key ? { 'Idempotency-Key': key } : {}),
    ...(version === undefined ? {} : { 'If-Match': quoted(version) }),
  };
}

function quoted(version: number | string): string {
  const text = String(version);
  return text.startsWith('"') ? text : `"${text}"`;
}

function addressOf(template: string, values: Values): string {
  const query = new URLSearchParams();
  let address = template;
  for (const [name, value] of Object.entries(values)) {
    if (address.includes(`{${name}}`)) {
      address = address.replace(`{${name}}`, encodeURIComponent(String(value)));
    } else if (value !== undefined && value !== '') {
      query.set(name, String(value));
    }
  }
  return query.size > 0 ? `${address}?${query}` : address;
}

async function contentOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}
