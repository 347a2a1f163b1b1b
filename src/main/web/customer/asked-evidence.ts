import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CaseAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/text-box.js';
import { toast } from '../ui/toast.js';
import { act, changed } from './acting.js';
import './photo-sender.js';
import { plain } from './plain.js';
import { lastOf } from './told.js';
import type { Told } from './told.js';
import { t } from './words.js';

/// What the desk needs to see, answered by photos or in words.
@customElement('asked-evidence')
export class AskedEvidence extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--gap-3);
      }
      .items {
        white-space: pre-line;
        background: var(--sunken);
        border-radius: var(--radius);
        padding: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;
  @property({ attribute: false }) told: readonly Told[] = [];
  @state() private text = '';
  @state() private wrong = '';
  @state() private busy = false;

  protected override render() {
    const items = lastOf(this.told, 'EVIDENCE_REQUESTED')?.['items'];
    return html`
      <h2>${t('asked.evidence')}</h2>
      ${items ? html`<p class="items">${items}</p>` : nothing}
      <photo-sender
        caseId=${this.seen?.id ?? ''}
        @sent=${(e: CustomEvent<CaseAnswer>) => this.#sent(e.detail)}
      ></photo-sender>
      <text-box
        label=${t('asked.in-words')}
        rows="3"
        max="1000"
        .value=${this.text}
        error=${this.wrong}
        @change=${(e: Event) => (this.text = (e.target as HTMLInputElement).value)}
      ></text-box>
      <div>
        <action-button ?busy=${this.busy} ?disabled=${!this.text.trim()} @click=${this.#tell}
          >${t('asked.tell')}</action-button
        >
      </div>
    `;
  }

  #sent(now: CaseAnswer): void {
    toast(t('photos.sent'));
    changed(this, now);
  }

  async #tell(): Promise<void> {
    if (!this.seen) {
      return;
    }
    this.busy = true;
    this.wrong = '';
    try {
      const body = { items: [{ kind: 'TEXT' as const, description: this.text.trim() }] };
      await act(this, 'POST /complaints/{id}/evidence', this.seen, body, t('asked.told'));
      this.text = '';
    } catch (failure) {
      this.wrong = plain(failure);
    } finally {
      this.busy = false;
    }
  }
}
