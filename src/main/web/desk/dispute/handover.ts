import { read } from '../../api/client.js';
import type { CaseAnswer } from '../../api/types.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { t } from './words.js';

/// Saves what the institution that mediates may know of the case, as a file to be handed over.
export async function handOver({ id, caseNo }: CaseAnswer): Promise<void> {
  try {
    const handover = await read('GET /complaints/{id}/mediation/handover', { id });
    const file = new Blob([JSON.stringify(handover, null, 2)], { type: 'application/json' });
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${caseNo}-mediation.json`;
    link.click();
    URL.revokeObjectURL(address);
    toast(t('handover.done', { institution: handover.institution }));
  } catch (failure) {
    toastProblem(failure);
  }
}
