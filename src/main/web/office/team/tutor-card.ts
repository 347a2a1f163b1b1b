import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import { Loaded } from '../../ui/loaded.js';
import { toast } from '../../ui/toast.js';
import { t } from './words.js';

/// Who tutors somebody who is new.
@customElement('tutor-card')
export class TutorCard extends LitElement {
  static override styles = base;

  @property() account = '';
  @query('form-dialog') private readonly form!: FormDialog;

  private readonly tutor = new Loaded(this, () => tutorOf(this.account));

  protected override render() {
    const mayName = session.has(...ACCESS['PUT /staff/{account}/tutor']);
    return html`<section class="card stack">
        <h2>${t('tutor')}</h2>
        ${this.tutor.show(
          (tutor) =>
            html`<div class="row spread wrap">
              <span class=${tutor ? '' : 'soft'}>${tutor || t('tutor.none')}</span>
              ${mayName
                ? html`<action-button look="slim" @click=${() => this.#name(tutor)}
                    >${t('tutor.name')}</action-button
                  >`
                : nothing}
            </div>`,
        )}
      </section>
      <form-dialog></form-dialog>`;
  }

  #name(tutor: string): void {
    this.form.ask({
      heading: t('tutor.name'),
      lead: t('tutor.lead'),
      fields: [{ name: 'tutor', label: t('tutor'), initial: tutor }],
      doing: t('save'),
      run: async (given) => {
        const body = { tutor: given.text('tutor') };
        await call('PUT /staff/{account}/tutor', { account: this.account }, { body });
        toast(t('done'));
        await this.tutor.again();
      },
    });
  }
}

/// Nothing for who has none.
async function tutorOf(account: string): Promise<string> {
  try {
    return (await read('GET /staff/{account}/tutor', { account })).tutor;
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 404) {
      return '';
    }
    throw failure;
  }
}
