import { session } from '../app/session.js';
import type { Wish } from '../api/types.js';

/// What somebody has written so far of a complaint. It stays in this browser until it was filed, with
/// the key by which the desk knows a repetition.
export interface Draft {
  key: string;
  content: string;
  wish: Wish | '';
  orderNo: string;
  productId: string;
  merchantId: string;
  name: string;
  phone: string;
  email: string;
  /// The case, once there is one; its photos may still be missing.
  filed?: Filed;
}

export interface Filed {
  id: string;
  caseNo: string;
  promise?: string;
}

export function freshDraft(): Draft {
  return {
    key: crypto.randomUUID(),
    content: '',
    wish: '',
    orderNo: '',
    productId: '',
    merchantId: '',
    name: '',
    phone: '',
    email: '',
  };
}

/// Nobody finds what another account wrote here.
function place(): string {
  return `redress.draft.${session.username}`;
}

export function keptDraft(): Draft | undefined {
  const kept = localStorage.getItem(place());
  return kept ? { ...freshDraft(), ...(JSON.parse(kept) as Partial<Draft>) } : undefined;
}

export function keepDraft(draft: Draft): void {
  localStorage.setItem(place(), JSON.stringify(draft));
}

export function dropDraft(): void {
  localStorage.removeItem(place());
}
