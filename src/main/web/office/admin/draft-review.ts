import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import type { PolicyAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import '../classifier/keyword-evaluation.js';
import { changesOf } from './changes-of.js';
import type { Content } from './policy-content.js';
import { t } from './words.js';

/// A version beside what is in force, and the decision of another person. Says `decided`.
@customElement('draft-review')
export class DraftReview extends LitElement {
  static override styles = base;

  @property({ attribute: false }) policy!: PolicyAnswer;
  @property({ attribute: false }) version = 0;
  @property({ attribute: false }) isDraft = false;
  @property({ attribute: false }) proposedBy = '';
  @query('reason-dialog') private readonly dialog!: ReasonDialog;

  private readonly draft = new Loaded(this, () =>
    read('GET /policies/{name}/versions/{version}', {
      name: this.policy.name,
      version: this.version,
    }),
  );

  protected override firstUpdated(): void {
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.get('version')) {
      this.draft.value = undefined;
      this.draft.problem = undefined;
      void this.draft.again();
    }
  }

  protected override render() {
    return html`<section class="stack" aria-label=${t('review', { version: this.version })}>
        <h2>${t('review', { version: this.version })}</h2>
        ${this.draft.show(
          (draft) =>
            html`${changesOf(
              this.policy.name,
              this.policy.content as Content,
              draft.content as Content,
            )}
            ${this.isDraft && this.policy.name === 'keywords'
              ? html`<keyword-evaluation
                  .version=${this.version}
                  .known=${draft.evaluation}
                ></keyword-evaluation>`
              : nothing}`,
        )}
        ${this.isDraft && this.draft.value ? this.#decision() : nothing}
      </section>
      <reason-dialog></reason-dialog>`;
  }

  #decision() {
    if (session.username === this.proposedBy) {
      return html`<p class="soft">${t('own-draft')}</p>`;
    }
    if (!session.has(...ACCESS['POST /policies/{name}/approval'])) {
      return html`<p class="soft">${t('who-decides')}</p>`;
    }
    return html`<div class="row">
      <action-button look="primary" @click=${() => this.#decide(true)}>${t('approve')}</action-button>
      <action-button look="danger" @click=${() => this.#decide(false)}>${t('reject')}</action-button>
    </div>`;
  }

  #decide(approved: boolean): void {
    const { name } = this.policy;
    const version = this.version;
    this.dialog.ask({
      heading: t(approved ? 'approve-version' : 'reject-version', { version }),
      doing: t(approved ? 'approve' : 'reject'),
      dangerous: !approved,
      run: async (reason) => {
        const body = { version, approved, reason };
        await call('POST /policies/{name}/approval', { name }, { body });
        toast(t(approved ? 'approved' : 'rejected', { version }));
        this.dispatchEvent(new Event('decided'));
      },
    });
  }
}
