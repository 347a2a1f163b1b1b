import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PolicyAnswer, PolicyState, VersionAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import { moment, wholeMoment } from '../../words/moments.js';
import './draft-review.js';
import { t } from './words.js';

const TONES: Record<PolicyState, Tone> = { DRAFT: 'accent', APPROVED: 'good', REJECTED: '' };

/// The versions of a policy, the latest first. One of them can be looked at beside what is in force,
/// and is decided there. Says `decided`.
@customElement('version-list')
export class VersionList extends LitElement {
  static override styles = [
    base,
    css`
      draft-review {
        margin-top: var(--gap-4);
      }
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
      li:first-child {
        border-top: 0;
      }
    `,
  ];

  @property({ attribute: false }) policy!: PolicyAnswer;
  @state() private looked: number | undefined;

  protected override render() {
    const looked = this.policy.versions.find((one) => one.version === this.looked);
    return html`<section class="card stack">
        <h2>${t('versions')}</h2>
        <ul>
          ${this.policy.versions.map((one) => this.#row(one))}
        </ul>
      </section>
      ${looked
        ? html`<draft-review
            .policy=${this.policy}
            .version=${looked.version}
            .isDraft=${looked.state === 'DRAFT'}
            .proposedBy=${looked.proposedBy ?? ''}
            @decided=${this.#decided}
          ></draft-review>`
        : nothing}`;
  }

  #row(one: VersionAnswer) {
    return html`<li class="row spread wrap">
      <div>
        <span class="row wrap">
          <strong>${t('version', { version: one.version })}</strong>
          <mark-chip tone=${TONES[one.state]}>${t(`state.${one.state}`)}</mark-chip>
          <span class="small soft">${t('from', { from: wholeMoment(one.effectiveFrom) })}</span>
        </span>
        <p class="small soft">${historyOf(one)}</p>
      </div>
      ${one.version === this.policy.version
        ? nothing
        : html`<action-button
            look="slim"
            label=${t('look-at', { version: one.version })}
            @click=${() => (this.looked = one.version)}
            >${t('look')}</action-button
          >`}
    </li>`;
  }

  #decided(): void {
    this.looked = undefined;
    this.dispatchEvent(new Event('decided'));
  }
}

function historyOf(one: VersionAnswer): string {
  if (!one.proposedBy || !one.proposedAt) {
    return t('delivered');
  }
  const proposed = t('proposed-by', { name: one.proposedBy, at: moment(one.proposedAt) });
  return one.decidedBy
    ? `${proposed} · ${t('decided-by', { name: one.decidedBy, reason: one.reason ?? '' })}`
    : proposed;
}
