import { call } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { putFile } from '../api/put-file.js';
import type { CaseAnswer, Side1, UploadAnswer } from '../api/types.js';
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

/// Sends files to a case. Where the connection broke, the next `run` goes on with what is missing.
export class EvidenceSending {
  readonly #sent = new Set<string>();
  readonly #key = crypto.randomUUID();
  #upload: UploadAnswer | undefined;

  constructor(
    private readonly caseId: string,
    readonly files: readonly File[],
    private readonly heard: (share: number) => void,
    /// Whose evidence it is, where one of the desk hands it in.
    private readonly side?: Side1,
  ) {}

  /// @return the case with them
  async run(): Promise<CaseAnswer> {
    this.#upload ??= await this.#opened();
    for (const [index, slot] of this.#upload.files.entries()) {
      const file = this.files[index];
      if (file && !this.#sent.has(slot.id)) {
        await putFile(slot, file, (share) => this.heard((index + share) / this.files.length));
        this.#sent.add(slot.id);
      }
    }
    this.heard(1);
    const values = { id: this.caseId, uploadId: this.#upload.id };
    const sending = { key: this.#key };
    return (await call('POST /complaints/{id}/evidence-uploads/{uploadId}/completion', values, sending))
      .data;
  }

  async #opened(): Promise<UploadAnswer> {
    const files = this.files.map((f) => ({ name: f.name, mediaType: f.type, size: f.size }));
    const sending = { body: { files, ...(this.side ? { side: this.side } : {}) } };
    return (await call('POST /complaints/{id}/evidence-uploads', { id: this.caseId }, sending)).data;
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
