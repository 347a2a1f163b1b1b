import { read } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { t } from './words.js';

/// The id of the case with that number.
///
/// @param field that a problem is told of
/// @throws Problem if there is none that the reader may see
export async function caseOfNumber(caseNo: string, field: string): Promise<string> {
  const wanted = caseNo.trim().toUpperCase();
  const { items } = await read('GET /complaints', { q: wanted, limit: 5 });
  const found = items.find((one) => one.caseNo === wanted);
  if (!found) {
    const message = t('no-such-case');
    throw new Problem(422, 'UNKNOWN', message, [{ field, code: 'UNKNOWN', message }]);
  }
  return found.id;
}
