import { t } from './words.js';

/// What the desk takes as evidence, told before anything is sent. The desk has the last word: it reads
/// each file, and its policy may ask for less.

const MIB = 1024 * 1024;
export const FILES_MAX = 10;
const IMAGE_OR_PDF_MAX = 20 * MIB;
const VIDEO_MAX = 200 * MIB;

const IMAGES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic'];
const VIDEOS = ['video/mp4', 'video/webm', 'video/quicktime'];
const DOCUMENTS = ['application/pdf'];

export const ACCEPTED = [...IMAGES, ...VIDEOS, ...DOCUMENTS].join(',');

/// Why a file cannot be taken, as far as that can be said before it is read.
export function faultOf(file: File): string | undefined {
  if (![...IMAGES, ...VIDEOS, ...DOCUMENTS].includes(file.type)) {
    return t('file.WRONG_TYPE');
  }
  if (file.size === 0) {
    return t('file.EMPTY');
  }
  const isVideo = VIDEOS.includes(file.type);
  if (file.size > (isVideo ? VIDEO_MAX : IMAGE_OR_PDF_MAX)) {
    return t(isVideo ? 'file.VIDEO_TOO_LARGE' : 'file.TOO_LARGE');
  }
  return undefined;
}

export function sizeOf(bytes: number): string {
  return bytes < MIB ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / MIB).toFixed(1)} MB`;
}
