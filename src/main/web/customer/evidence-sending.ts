import { call } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { putFile } from '../api/put-file.js';
import type { CaseAnswer, FileForm, LinkReceipt, UploadAnswer, UploadRequest } from '../api/types.js';
import { t } from './words.js';

const FAULTS: Partial<Record<string, Parameters<typeof t>[0]>> = {
  MISSING: 'file.MISSING',
  WRONG_SIZE: 'file.MISSING',
  WRONG_HASH: 'file.MISSING',
  WRONG_TYPE: 'file.WRONG_CONTENT',
  NOT_ALLOWED: 'file.WRONG_TYPE',
  TOO_LARGE: 'file.TOO_LARGE',
  HARMFUL: 'file.HARMFUL',
};

/// Where files are sent, which is first asked for the permission and told at the end.
export interface Destination<T> {
  open: (files: Pick<FileForm, 'name' | 'mediaType' | 'size'>[]) => Promise<UploadAnswer>;
  complete: (uploadId: string, key: string) => Promise<T>;
}

/// To a case. Answers the case with the files.
///
/// @param side whose evidence it is, where one of the desk hands it in
export function toCase(id: string, side?: UploadRequest['side']): Destination<CaseAnswer> {
  return {
    open: async (files) => {
      const sending = { body: { files, ...(side ? { side } : {}) } };
      return (await call('POST /complaints/{id}/evidence-uploads', { id }, sending)).data;
    },
    complete: async (uploadId, key) => {
      const operation = 'POST /complaints/{id}/evidence-uploads/{uploadId}/completion';
      return (await call(operation, { id, uploadId }, { key })).data;
    },
  };
}

/// Behind a link, by the merchant or carrier that has it.
export function toLink(token: string): Destination<LinkReceipt> {
  return {
    open: async (files) => {
      const sending = { body: { files } };
      return (await call('POST /links/{token}/evidence-uploads', { token }, sending)).data;
    },
    complete: async (uploadId, key) => {
      const operation = 'POST /links/{token}/evidence-uploads/{uploadId}/completion';
      return (await call(operation, { token, uploadId }, { key })).data;
    },
  };
}

/// Sends files. Where the connection broke, the next `run` goes on with what is missing.
export class EvidenceSending<T> {
  readonly #sent = new Set<string>();
  readonly #key = crypto.randomUUID();
  #upload: UploadAnswer | undefined;

  constructor(
    private readonly to: Destination<T>,
    readonly files: readonly File[],
    private readonly heard: (share: number) => void,
  ) {}

  /// @return what the destination says at the end
  async run(): Promise<T> {
    this.#upload ??= await this.to.open(
      this.files.map((file) => ({ name: file.name, mediaType: file.type, size: file.size })),
    );
    for (const [index, slot] of this.#upload.files.entries()) {
      const file = this.files[index];
      if (file && !this.#sent.has(slot.id)) {
        await putFile(slot, file, (share) => this.heard((index + share) / this.files.length));
        this.#sent.add(slot.id);
      }
    }
    this.heard(1);
    return this.to.complete(this.#upload.id, this.#key);
  }
}

/// What the desk has against single files, by their places.
export function faultsIn(failure: unknown): Map<number, string> {
  const faults = new Map<number, string>();
  for (const error of failure instanceof Problem ? failure.errors : []) {
    const place = /^files\[(\d+)]/.exec(error.field)?.[1];
    if (place !== undefined) {
      faults.set(Number(place), t(FAULTS[error.code] ?? 'file.OTHER'));
    }
  }
  return faults;
}
