// One form for each thing that can be put right; each makes a draft and lets `StepForm` do the rest.
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockKind, Mention, SloganKind, SloganMention, Span } from '../../shared/article';
import type { CorrectionDraft } from '../../shared/corrections';
import type { ArticleView } from '../../shared/library';
import { blockKinds, sloganKinds } from '../../shared/article';
import { Options } from './Options';
import { Picker, type Choice } from './Picker';
import { pickPeople, pickSlogans } from './pick';
import { StepForm } from './StepForm';
import { blockAt, frameAround, oneLine, trimmed } from './targets';
import { WordRange } from './WordRange';

interface OfficialStep {
  readonly view: ArticleView;
  readonly mention: Mention;
}

interface SloganStep {
  readonly view: ArticleView;
  readonly mention: SloganMention;
}

type Mark = Extract<CorrectionDraft, { kind: 'extent' }>['mark'];

function markOf({ article }: ArticleView, { start, end }: Span): Mark {
  return { articleId: article.id, start, end };
}

/** Right as it stands: an official or a slogan. */
export function ConfirmStep({ view, mention }: OfficialStep | SloganStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const subject = 'name' in mention ? said(mention) : oneLine(mention.text);
  return (
    <StepForm title={t('kind.confirm')} subject={subject} draft={{ kind: 'confirm', marks: [markOf(view, mention)] }} />
  );
}

/** No official: here, under this name, or under this name with this title. */
export function NotOfficialStep({ view, mention }: OfficialStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [scope, setScope] = useState<'here' | 'name' | 'name-title'>('here');
  const options = [
    ['here', t('scope.here')],
    ['name', t('scope.name', { name: mention.name })],
    ...(mention.title === null ? [] : [['name-title', t('scope.nameTitle', { title: mention.title })] as const]),
  ] as const;
  return (
    <StepForm
      title={t('kind.not-official')}
      subject={said(mention)}
      draft={{ kind: 'not-official', marks: [markOf(view, mention)], scope }}
    >
      <Options name={t('where')} options={options} value={scope} onChange={setScope} />
    </StepForm>
  );
}

/** The name reaches from one word to another of its sentence; a selection that touches it is taken first. */
export function ExtentStep({ view, mention, selection }: OfficialStep & WithSelection): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [range, setRange] = useState<Span>(() => selectedNear(view, selection, mention) ?? mention);
  const isSame = range.start === mention.start && range.end === mention.end;
  return (
    <StepForm
      title={t('kind.extent')}
      subject={oneLine(view.article.text.slice(range.start, range.end))}
      draft={isSame ? null : { kind: 'extent', mark: markOf(view, mention), start: range.start, end: range.end }}
    >
      <WordRange text={view.article.text} within={frameAround(view, mention.start)} range={range} onChange={setRange} />
    </StepForm>
  );
}

/** The title printed for the official is other words of the sentence, or none. */
export function TitleStep({ view, mention, selection }: OfficialStep & WithSelection): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const printed = mention.titleSpans[0] ?? mention;
  const [range, setRange] = useState<Span>(() => selectedNear(view, selection, mention) ?? printed);
  const [has, setHas] = useState<'title' | 'none'>('title');
  const isName = range.start === mention.start && range.end === mention.end;
  const words = oneLine(view.article.text.slice(range.start, range.end));
  const isSame = mention.titleSpans.length === 1 && range.start === printed.start && range.end === printed.end;
  const isWhole = has === 'none' ? mention.title !== null : !isName && !isSame;
  return (
    <StepForm
      title={t('kind.mention-title')}
      subject={`${mention.name}: ${has === 'none' || isName ? t('noTitle') : words}`}
      draft={
        isWhole
          ? {
              kind: 'mention-title',
              mark: markOf(view, mention),
              value: has === 'none' ? null : { start: range.start, end: range.end },
            }
          : null
      }
    >
      <Options
        name={t('kind.mention-title')}
        options={[
          ['title', t('titleWords')],
          ['none', t('titleNone')],
        ]}
        value={has}
        onChange={setHas}
      />
      {has === 'title' && (
        <WordRange text={view.article.text} within={around(view, mention, printed)} range={range} onChange={setRange} />
      )}
    </StepForm>
  );
}

/** What the official does there, in the reader's words; nothing when not said. */
export function RoleStep({ view, mention }: OfficialStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [role, setRole] = useState(mention.role ?? '');
  const value = role.trim() === '' ? null : role.trim();
  return (
    <StepForm
      title={t('kind.role')}
      subject={said(mention)}
      draft={value === mention.role ? null : { kind: 'role', marks: [markOf(view, mention)], value }}
    >
      <input
        className="field step-field"
        aria-label={t('roleLabel')}
        placeholder={t('roleLabel')}
        spellCheck={false}
        value={role}
        onChange={(event) => setRole(event.target.value)}
      />
    </StepForm>
  );
}

/** Printed wrongly and kept as printed, or right although it is doubted. */
export function SicStep({ view, mention }: OfficialStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [value, setValue] = useState<'sic' | 'right'>(mention.sic ? 'right' : 'sic');
  return (
    <StepForm
      title={t('kind.sic')}
      subject={said(mention)}
      draft={{ kind: 'sic', marks: [markOf(view, mention)], value: value === 'sic' }}
    >
      <Options
        name={t('kind.sic')}
        options={[
          ['sic', t('sicWrong')],
          ['right', t('sicRight')],
        ]}
        value={value}
        onChange={setValue}
      />
    </StepForm>
  );
}

/** Two keys are one person. */
export function SamePersonStep({ mention }: OfficialStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [other, setOther] = useState<Choice | null>(null);
  const { person } = mention;
  const ask = useCallback((query: string) => pickPeople(query, person), [person]);
  return (
    <StepForm
      title={t('kind.same-person')}
      subject={other === null ? mention.name : t('becomes', { one: mention.name, other: other.label })}
      draft={other === null ? null : { kind: 'same-person', person, value: other.key }}
    >
      <Picker label={t('findPerson')} none={t('nobody')} ask={ask} value={other} onChange={setOther} />
    </StepForm>
  );
}

const newPerson: Choice = { key: '', label: '', aside: '' };

/** Another person of this name: a known one, or one of their own. */
export function NotSamePersonStep({ view, mention }: OfficialStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [scope, setScope] = useState<'here' | 'name-title' | 'spelling'>('here');
  const [who, setWho] = useState<Choice>(newPerson);
  const { person, name } = mention;
  const ask = useCallback(
    async (query: string) => [
      { ...newPerson, label: t('newPerson'), aside: name },
      ...(await pickPeople(query === '' ? name : query, person)),
    ],
    [person, name, t],
  );
  const options = [
    ['here', t('scope.here')],
    ...(mention.title === null ? [] : [['name-title', t('scope.nameTitle', { title: mention.title })] as const]),
    ['spelling', t('scope.spelling', { name })],
  ] as const;
  return (
    <StepForm
      title={t('kind.not-same-person')}
      subject={said(mention)}
      draft={{
        kind: 'not-same-person',
        marks: [markOf(view, mention)],
        scope,
        value: who.key === '' ? null : who.key,
      }}
    >
      <Options name={t('where')} options={options} value={scope} onChange={setScope} />
      <Picker label={t('findPerson')} none={t('nobody')} ask={ask} value={who} onChange={setWho} />
    </StepForm>
  );
}

/** Words that are a slogan, there or wherever they stand. */
export function IsSloganStep({ view, span }: { readonly view: ArticleView; readonly span: Span }): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [range, setRange] = useState<Span>(span);
  const [kind, setKind] = useState<SloganKind>('motto');
  const [scope, setScope] = useState<'here' | 'everywhere'>('everywhere');
  const block = blockAt(view, span.start);
  const within = range.end > frameAround(view, span.start).end ? (block ?? span) : frameAround(view, span.start);
  return (
    <StepForm
      title={t('kind.slogan')}
      subject={oneLine(view.article.text.slice(range.start, range.end))}
      draft={{ kind: 'slogan', mark: markOf(view, range), value: kind, scope }}
    >
      <WordRange
        text={view.article.text}
        within={trimmed(view.article.text, within)}
        range={range}
        onChange={setRange}
      />
      <KindOptions value={kind} onChange={setKind} />
      <Options
        name={t('where')}
        options={[
          ['everywhere', t('scope.everywhere')],
          ['here', t('scope.here')],
        ]}
        value={scope}
        onChange={setScope}
      />
    </StepForm>
  );
}

/** No slogan: here, or wherever the wording stands. */
export function NotSloganStep({ view, mention }: SloganStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [scope, setScope] = useState<'here' | 'everywhere'>('here');
  return (
    <StepForm
      title={t('kind.not-slogan')}
      subject={oneLine(mention.text)}
      draft={{ kind: 'not-slogan', marks: [markOf(view, mention)], scope }}
    >
      <Options
        name={t('where')}
        options={[
          ['here', t('scope.here')],
          ['everywhere', t('scope.everywhere')],
        ]}
        value={scope}
        onChange={setScope}
      />
    </StepForm>
  );
}

function KindOptions(props: { readonly value: SloganKind; readonly onChange: (kind: SloganKind) => void }) {
  const { t } = useTranslation(['corrections', 'cards']);
  return (
    <label className="step-select">
      {t('corrections:kind.slogan-kind')}
      <select
        className="field"
        value={props.value}
        onChange={(event) => props.onChange(sloganKinds.find((kind) => kind === event.target.value) ?? props.value)}
      >
        {sloganKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`cards:sloganKind.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which of the five kinds a slogan is. */
export function SloganKindStep({ mention }: SloganStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [kind, setKind] = useState(mention.kind);
  return (
    <StepForm
      title={t('kind.slogan-kind')}
      subject={oneLine(mention.text)}
      draft={kind === mention.kind ? null : { kind: 'slogan-kind', slogan: mention.slogan, value: kind }}
    >
      <KindOptions value={kind} onChange={setKind} />
    </StepForm>
  );
}

/** Two keys are one slogan. */
export function SameSloganStep({ mention }: SloganStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [other, setOther] = useState<Choice | null>(null);
  const { slogan } = mention;
  const ask = useCallback((query: string) => pickSlogans(query, slogan), [slogan]);
  return (
    <StepForm
      title={t('kind.same-slogan')}
      subject={oneLine(mention.text)}
      draft={other === null ? null : { kind: 'same-slogan', slogan, value: other.key }}
    >
      <Picker label={t('findSlogan')} none={t('noSlogan')} ask={ask} value={other} onChange={setOther} />
    </StepForm>
  );
}

/** The wording is a slogan of its own. */
export function NotSameSloganStep({ view, mention }: SloganStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  return (
    <StepForm
      title={t('kind.not-same-slogan')}
      subject={oneLine(mention.text)}
      draft={{ kind: 'not-same-slogan', marks: [markOf(view, mention)] }}
    />
  );
}

/** Who says the slogan there: an official, or the paper itself. */
export function SpeakerStep({ view, mention }: SloganStep): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const [who, setWho] = useState<Choice | null>(null);
  const ask = useCallback(
    async (query: string) => [{ key: '', label: t('paperItself'), aside: '' }, ...(await pickPeople(query, null))],
    [t],
  );
  return (
    <StepForm
      title={t('kind.speaker')}
      subject={oneLine(mention.text)}
      draft={
        who === null
          ? null
          : { kind: 'speaker', marks: [markOf(view, mention)], value: who.key === '' ? null : who.key }
      }
    >
      <Picker label={t('findPerson')} none={t('nobody')} ask={ask} value={who} onChange={setWho} />
    </StepForm>
  );
}

/** What kind of block the place stands in. */
export function BlockStep({ view, at }: { readonly view: ArticleView; readonly at: number }): React.JSX.Element {
  const { t } = useTranslation('corrections');
  const block = blockAt(view, at);
  const [kind, setKind] = useState<BlockKind>(block?.kind ?? 'paragraph');
  const words = block === undefined ? '' : oneLine(view.article.text.slice(block.start, block.end));
  const mark = block === undefined ? null : markOf(view, { start: block.start, end: block.start });
  return (
    <StepForm
      title={t('kind.block')}
      subject={words.length > 140 ? `${words.slice(0, 138)}…` : words}
      draft={mark === null || kind === block?.kind ? null : { kind: 'block', marks: [mark], value: kind }}
    >
      <Options
        name={t('kind.block')}
        options={blockKinds.map((one) => [one, t(`blocks.${one}`)] as const)}
        value={kind}
        onChange={setKind}
      />
    </StepForm>
  );
}

interface WithSelection {
  readonly selection: Span | null;
}

/** What is selected, where it stands in the sentence of a mention. */
function selectedNear(view: ArticleView, selection: Span | null, mention: Span): Span | null {
  if (selection === null) return null;
  const frame = frameAround(view, mention.start);
  return selection.start >= frame.start && selection.end <= frame.end ? trimmed(view.article.text, selection) : null;
}

/** The sentence of a mention, made longer where its title stands before or after it. */
function around(view: ArticleView, mention: Span, title: Span): Span {
  const frame = frameAround(view, mention.start);
  const whole = { start: Math.min(frame.start, title.start), end: Math.max(frame.end, title.end) };
  return trimmed(view.article.text, whole);
}

function said({ name, title }: Mention): string {
  return title === null ? name : `${name}, ${oneLine(title)}`;
}
