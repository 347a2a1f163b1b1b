import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CaseAnswer, Cause, Status } from '../api/types.js';
import { deskNow } from '../app/desk-time.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { act } from './acting.js';
import { day } from './day.js';
import './question-dialog.js';
import type { QuestionDialog } from './question-dialog.js';
import { isOver } from './standing.js';
import { t } from './words.js';

const HAS_RESULT: readonly Status[] = ['RESOLVED', 'APPEALED', 'IN_MEDIATION', 'IN_ARBITRATION'];

type Deed = 'urge' | 'withdraw' | 'appeal' | 'appeal-back' | 'reopen';

/// What else a customer can do with a complaint, each with what follows from it.
@customElement('more-actions')
export class MoreActions extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        gap: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;
  @query('question-dialog') private readonly dialog!: QuestionDialog;

  protected override render() {
    const deeds = this.seen ? deedsOf(this.seen) : [];
    return html`${deeds.length > 0
        ? html`<section class="card" aria-label=${t('more')}>
            <h2>${t('more')}</h2>
            <div class="row wrap">
              ${deeds.map(
                (deed) => html`<action-button
                  look=${deed === 'withdraw' ? 'danger' : ''}
                  @click=${() => this.#ask(deed)}
                  >${t(`do.${deed}`)}</action-button
                >`,
              )}
            </div>
          </section>`
        : nothing}<question-dialog></question-dialog>`;
  }

  #ask(deed: Deed): void {
    const { seen } = this;
    if (!seen) {
      return;
    }
    const until = appealUntil(seen);
    void this.dialog.ask({
      heading: t(`do.${deed}`),
      lead: t(`do.${deed}-lead`, { time: until ? day(until) : '' }),
      label: t('reason.why'),
      required: deed !== 'withdraw' && deed !== 'appeal-back',
      go: t(`do.${deed}`),
      ...(deed === 'reopen'
        ? {
            options: (['REMEDY_FAILED', 'NEW_FACTS'] as const).map((value) => ({
              value,
              text: t(`cause.${value}`),
            })),
          }
        : {}),
      act: (text, choice) => this.#do(deed, seen, text, choice as Cause),
    });
  }

  #do(deed: Deed, seen: CaseAnswer, reason: string, cause: Cause): Promise<void> {
    const done = t(`do.${deed}-done`);
    const perhaps = reason ? { reason } : {};
    switch (deed) {
      case 'urge':
        return act(this, 'POST /complaints/{id}/escalation', seen, { reason }, done);
      case 'withdraw':
        return act(this, 'POST /complaints/{id}/withdrawal', seen, perhaps, done);
      case 'appeal':
        return act(this, 'POST /complaints/{id}/appeal', seen, { reason }, done);
      case 'appeal-back':
        return act(this, 'POST /complaints/{id}/appeal/withdrawal', seen, perhaps, done);
      case 'reopen':
        return act(this, 'POST /complaints/{id}/reopening', seen, { cause, reason }, done);
    }
  }
}

/// The result itself is answered where it is shown.
function deedsOf(seen: CaseAnswer): Deed[] {
  if (seen.status === 'CLOSED') {
    const until = appealUntil(seen);
    const inTime = until !== undefined && deskNow() <= Date.parse(until);
    return inTime ? ['appeal', 'reopen'] : ['reopen'];
  }
  if (seen.status === 'APPEALED') {
    return ['appeal-back'];
  }
  return isOver(seen) || HAS_RESULT.includes(seen.status) ? [] : ['urge', 'withdraw'];
}

function appealUntil(seen: CaseAnswer): string | undefined {
  return seen.deadlines.find((one) => one.stage === 'APPEAL_WINDOW')?.dueAt;
}
