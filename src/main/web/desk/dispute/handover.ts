import { read } from '../../api/client.js';
import type { CaseAnswer } from '../../api/types.js';
import { saveJson } from '../../ui/save-file.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { t } from './words.js';

/// Saves what the institution that mediates may know of the case, as a file to be handed over.
export async function handOver({ id, caseNo }: CaseAnswer): Promise<void> {
  try {
    const handover = await read('GET /complaints/{id}/mediation/handover', { id });
    saveJson(`${caseNo}-mediation.json`, handover);
    toast(t('handover.done', { institution: handover.institution }));
  } catch (failure) {
    toastProblem(failure);
  }
}
