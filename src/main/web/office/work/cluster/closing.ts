import { call } from '../../../api/client.js';
import type { Item, MemberClosureRequest } from '../../../api/types.js';

/// How far the end of all cases has come.
export interface Progress {
  looked: number;
  moved: number;
  /// Those that stand where they stood, and why.
  stay: readonly Item[];
  over: boolean;
}

const PAGE = 50;

/// Brings the cases of a mass complaint to their end, one page after the other.
///
/// @param told how far it has come, after each page
export async function closeAll(
  id: string,
  body: MemberClosureRequest,
  told: (progress: Progress) => void,
): Promise<void> {
  let progress: Progress = { looked: 0, moved: 0, stay: [], over: false };
  let cursor: string | undefined;
  do {
    const values = { id, limit: PAGE, cursor };
    const { data } = await call('POST /clusters/{id}/members/closure', values, { body });
    cursor = data.next;
    progress = {
      looked: progress.looked + PAGE,
      moved: progress.moved + data.moved,
      stay: [...progress.stay, ...data.items.filter((one) => !one.moved)],
      over: cursor === undefined,
    };
    told(progress);
  } while (cursor !== undefined);
}
