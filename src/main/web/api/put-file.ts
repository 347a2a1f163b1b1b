import { whole } from './client.js';
import { Problem } from './problem.js';
import type { Slot } from './types.js';

/// What only the browser itself may say of a request.
const OF_BROWSER = ['content-length', 'host'];

/// Sends the bytes of a file to where the desk wants them, without a token: the address is one.
///
/// @param heard which share of it is there by now, from 0 to 1; `fetch` would not tell
export function putFile(slot: Slot, file: Blob, heard: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(slot.method, whole(slot.url));
    for (const [name, value] of Object.entries(slot.headers)) {
      if (!OF_BROWSER.includes(name.toLowerCase())) {
        request.setRequestHeader(name, value);
      }
    }
    request.upload.onprogress = (event) => heard(event.loaded / Math.max(1, event.total));
    request.onload = () =>
      request.status < 400
        ? resolve()
        : reject(new Problem(request.status, 'FILE_NOT_TAKEN', undefined));
    request.onerror = () => reject(Problem.unreachable());
    request.send(file);
  });
}
