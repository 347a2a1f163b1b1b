import { Problem } from './problem.js';
import type { Slot } from './types.js';

/// Files go to and come from where they are kept, by links of the desk, which are their own permission.

export async function fetchFile(url: string): Promise<Blob> {
  return (await passed(fetch(url, { credentials: 'omit' }))).blob();
}

/// Sends the bytes as the desk said.
export async function sendFile(slot: Slot, file: Blob): Promise<void> {
  const { method, url, headers } = slot;
  await passed(fetch(url, { method, headers, body: file, credentials: 'omit' }));
}

async function passed(request: Promise<Response>): Promise<Response> {
  let response: Response;
  try {
    response = await request;
  } catch {
    throw Problem.unreachable();
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response;
}
