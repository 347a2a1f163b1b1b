import { session } from '../app/session.js';

/// The files of a draft, which outlast a reload like its words do.

const BASE = 'redress';
const FILES = 'drafts';

export async function keepFiles(files: readonly File[]): Promise<void> {
  await within('readwrite', (store) => store.put([...files], session.username));
}

export async function keptFiles(): Promise<File[]> {
  return (await within<File[] | undefined>('readonly', (s) => s.get(session.username))) ?? [];
}

export async function dropFiles(): Promise<void> {
  await within('readwrite', (store) => store.delete(session.username));
}

async function within<T>(
  mode: IDBTransactionMode,
  step: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const base = await opened();
  try {
    return (await answered(step(base.transaction(FILES, mode).objectStore(FILES)))) as T;
  } finally {
    base.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(BASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(FILES);
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(BASE));
  });
}
