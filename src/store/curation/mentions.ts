/** Saying of one mention that it stands for another, and what follows for those who took part by it. */
import { foldSearch } from '../../text/normalise.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Target } from './model.ts';
import { inOrder, type MentionKey, type Working, type WorkingEntity, type WorkingPart } from './working.ts';

/**
 * Let a mention stand for `target`, or for nothing at all. Who takes part or speaks by these words follows; whoever is
 * understood without words of his own does when no other mention is left.
 */
export function moveMention(working: Working, at: MentionKey, target: Target | null): void {
  const from = working.holderOf(at);
  const mention = from?.mentions.find(({ key }) => key[0] === at[0] && key[1] === at[1]);
  if (from === undefined || mention === undefined) return;
  from.mentions = from.mentions.filter((one) => one !== mention);
  const to = target === null ? null : working.entityOf(target);
  if (to === from) {
    from.mentions = inOrder([...from.mentions, mention]);
    return;
  }
  if (to !== null) to.mentions = inOrder([...to.mentions, mention]);
  moveParts(working, from, to, mention);
  moveSpeakers(working, from, to, mention);
  if (!working.isUsed(from)) working.entities.delete(from.record.id);
}

/** Let words that were read as nobody's name a node; whoever takes part or speaks by these very words is that. */
export function addMention(working: Working, span: Span, target: Target): void {
  const entity = working.entityOf(target);
  const { start, end } = span;
  entity.mentions = inOrder([...entity.mentions, { start, end, form: 'NAME', key: [ADDED, start] }]);
  const isIt = (part: Span): boolean => start <= part.start && part.end <= end && part.start < part.end;
  for (const event of working.events.values())
    event.parts = event.parts.map((part) =>
      'text' in part.who && isIt(part) ? { ...part, who: { entity: entity.record.id } } : part,
    );
  if (entity.record.type !== 'ACTOR') return;
  const words = foldSearch(working.quote(span));
  for (const [id, statement] of working.statements)
    if (statement.speaker === null && foldSearch(statement.speakerText ?? '') === words)
      working.statements.set(id, { ...statement, speaker: entity.record.id, speakerText: null });
}

/** In place of the entity that a mention was read as one of. */
const ADDED = 'alias';

function moveParts(working: Working, from: WorkingEntity, to: WorkingEntity | null, mention: Span): void {
  const moves = (part: WorkingPart): boolean =>
    'entity' in part.who &&
    part.who.entity === from.record.id &&
    (overlaps(part, mention) || (part.start === part.end && from.mentions.length === 0));
  for (const event of working.events.values())
    event.parts = event.parts.flatMap((part) => {
      if (!moves(part)) return [part];
      if (to === null) {
        // The words stay, but stand for nobody; who is nothing but understood goes.
        if (part.role === 'PLACE' || part.start === part.end) return [];
        return [{ ...part, who: { text: working.quote(part) } }];
      }
      if (part.role === 'PLACE' && to.record.type !== 'PLACE') return [];
      return [{ ...part, who: { entity: to.record.id } }];
    });
}

/** The speaker of a statement has no words of his own in the graph: those nearest before its cue are taken for his. */
function moveSpeakers(working: Working, from: WorkingEntity, to: WorkingEntity | null, mention: Span): void {
  const nearest = (cue: Span): boolean => {
    const distance = (span: Span) => Math.abs(span.start - cue.start);
    return from.mentions.every((other) => distance(mention) < distance(other));
  };
  for (const [id, statement] of working.statements) {
    if (statement.speaker !== from.record.id || !nearest(statement.cue)) continue;
    const isActor = to !== null && to.record.type === 'ACTOR';
    working.statements.set(id, {
      ...statement,
      speaker: isActor ? to.record.id : null,
      speakerText: isActor ? null : working.quote(mention),
    });
  }
}
