import { open } from '../api/client.js';
import type { EvidenceLimits, Family, HelpAnswer } from '../api/types.js';
import { t } from './words.js';

/// What the desk takes as evidence, told before anything is sent. The desk has the last word: it reads
/// each file.

const MIB = 1024 * 1024;

export async function fileLimits(): Promise<EvidenceLimits> {
  return (await open<HelpAnswer>('GET', '/help')).evidence;
}

/// For the dialog of the browser in which files are chosen.
export function acceptedBy(limits: EvidenceLimits): string {
  return limits.accepted.flatMap((one) => one.mediaTypes).join(',');
}

/// Why a file cannot be taken, as far as that can be said before it is read.
export function faultOf(file: File, limits: EvidenceLimits): string | undefined {
  const kind = limits.accepted.find((one) => one.mediaTypes.includes(file.type));
  if (!kind) {
    return t('file.WRONG_TYPE');
  }
  if (file.size === 0) {
    return t('file.EMPTY');
  }
  return file.size > kind.bytesMax
    ? t(kind.family === 'VIDEO' ? 'file.VIDEO_OVER' : 'file.OVER', { most: sizeOf(kind.bytesMax) })
    : undefined;
}

export function sizeOf(bytes: number): string {
  if (bytes < MIB) {
    return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  }
  const size = bytes / MIB;
  return `${Number.isInteger(size) ? size : size.toFixed(1)} MB`;
}

/// The largest of each family, for those who choose.
export function limitsOf(limits: EvidenceLimits, family: Family): string {
  return sizeOf(limits.accepted.find((one) => one.family === family)?.bytesMax ?? 0);
}
