import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import type { ClassifierAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import './missed-bars.js';
import './version-figures.js';
import { t } from './words.js';

/// The classifiers, the latest first; one that was evaluated can be put in force.
@customElement('classifier-versions')
export class ClassifierVersions extends LitElement {
  static override styles = [
    base,
    css`
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
      li:first-child {
        border-top: 0;
      }
    `,
  ];

  /// Whose figures are looked at.
  @state() private looked: number | undefined;
  @query('reason-dialog') private readonly dialog!: ReasonDialog;

  private readonly classifiers = new Loaded(this, () => read('GET /classifiers'));

  protected override render() {
    return html`<section class="card stack">
        <h2>${t('versions')}</h2>
        ${this.classifiers.show(
          ({ active, items }) =>
            html`<ul>
              ${items.map((one) => this.#row(one, active))}
            </ul>`,
        )}
      </section>
      <reason-dialog></reason-dialog>`;
  }

  /// After one was trained.
  again(): void {
    void this.classifiers.again();
  }

  #row(one: ClassifierAnswer, active: number) {
    const isLooked = this.looked === one.version;
    return html`<li class="stack">
      <div class="row spread wrap">${this.#head(one, isLooked)}</div>
      ${isLooked
        ? html`<version-figures .version=${one.version} .active=${active}></version-figures>`
        : nothing}
    </li>`;
  }

  #head(one: ClassifierAnswer, isLooked: boolean) {
    const isFit = one.evaluated && one.missed.length === 0;
    const canActivate = !one.active && isFit && session.has(...ACCESS['POST /classifiers/{version}/activation']);
    return html`
      <div>
        <span class="row wrap">
          <strong>${t('version', { version: one.version })}</strong>
          ${one.active ? html`<mark-chip tone="good">${t('active')}</mark-chip>` : nothing}
          ${measured(one)}
        </span>
        <p class="small soft">${originOf(one)}</p>
        ${one.missed.length > 0 ? html`<missed-bars .missed=${one.missed}></missed-bars>` : nothing}
      </div>
      <span class="row">
        <action-button
          look="slim"
          pressed=${isLooked ? 'true' : 'false'}
          label=${t('figures.version', { version: one.version })}
          @click=${() => (this.looked = isLooked ? undefined : one.version)}
          >${t('figures')}</action-button
        >
        ${canActivate
          ? html`<action-button
              look="slim"
              label=${t('activate-version', { version: one.version })}
              @click=${() => this.#activate(one.version)}
              >${t('activate')}</action-button
            >`
          : nothing}
      </span>`;
  }

  #activate(version: number): void {
    this.dialog.ask({
      heading: t('activate-version', { version }),
      doing: t('activate'),
      run: async (reason) => {
        await call('POST /classifiers/{version}/activation', { version }, { body: { reason } });
        toast(t('activated', { version }));
        await this.classifiers.again();
      },
    });
  }
}

/// What is delivered was measured before, and passed.
function measured({ delivered, evaluated, missed }: ClassifierAnswer) {
  if (delivered) {
    return nothing;
  }
  if (!evaluated) {
    return html`<mark-chip>${t('not-evaluated')}</mark-chip>`;
  }
  return missed.length > 0
    ? html`<mark-chip tone="warn">${t('missed')}</mark-chip>`
    : html`<mark-chip tone="good">${t('passed')}</mark-chip>`;
}

function originOf({ delivered, trainedBy, trainedAt, taught }: ClassifierAnswer): string {
  return delivered || !trainedBy || !trainedAt
    ? t('delivered')
    : t('trained', { name: trainedBy, at: moment(trainedAt), taught: taught ?? 0 });
}
