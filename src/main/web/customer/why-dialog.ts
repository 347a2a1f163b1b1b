import { LitElement, css, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { read } from '../api/client.js';
import type { Stage } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/state-note.js';
import { term } from '../words/terms.js';
import { plain } from './plain.js';
import { t } from './words.js';

/// Why something is due then, in the desk's own sentences: `explain(case, stage)`.
@customElement('why-dialog')
export class WhyDialog extends LitElement {
  static override styles = [
    base,
    css`
      /* Takes no room, nor a gap, where it stands. */
      :host {
        position: absolute;
      }
    `,
  ];

  @state() private stage: Stage | undefined;
  @state() private text: string[] = [];
  @state() private wrong = '';
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  async explain(id: string, stage: Stage): Promise<void> {
    this.stage = stage;
    this.text = [];
    this.wrong = '';
    await this.dialog.show();
    try {
      const values = { id, stage };
      this.text = (await read('GET /complaints/{id}/deadlines/{stage}/explanation', values)).text;
    } catch (failure) {
      this.wrong = plain(failure);
    }
  }

  protected override render() {
    const what = this.stage ? term('stage', this.stage) : '';
    return html`<modal-dialog heading=${t('why.of', { what })}>
      ${this.text.length > 0
        ? html`<ul class="stack">
            ${this.text.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : html`<state-note
            kind=${this.wrong ? 'problem' : 'loading'}
            text=${this.wrong || t('wait')}
          ></state-note>`}
    </modal-dialog>`;
  }
}
