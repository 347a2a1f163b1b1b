import { arrived, whole } from './client.js';
import { Problem } from './problem.js';

/// The bytes of a file, by a link that the desk gave out, which is a permission of its own.
export async function fetchFile(url: string): Promise<Blob> {
  let response: Response;
  try {
    response = await arrived(await fetch(whole(url), { credentials: 'omit' }));
  } catch {
    throw Problem.unreachable();
  }
  if (!response.ok) {
    throw await Problem.of(response);
  }
  return response.blob();
}
