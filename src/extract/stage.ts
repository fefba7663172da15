import type { Language } from '../languages/language.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { DocumentLayers, LayerName } from './layers.ts';

/** What every stage may ask besides the layers before it. */
export interface StageContext {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
}

/** One step from text to graph: a pure function that reads the layers it needs and returns the one it adds. */
export interface Stage<Added extends LayerName = LayerName> {
  readonly adds: Added;
  readonly needs: readonly LayerName[];
  readonly run: (layers: DocumentLayers, context: StageContext) => DocumentLayers[Added];
}

/** Check that every stage finds the layers it needs; a wrong order is a programmer's error and fails at start-up. */
export function orderStages(given: readonly LayerName[], stages: readonly Stage[]): readonly Stage[] {
  const present = new Set<LayerName>(given);
  for (const stage of stages) {
    const missing = stage.needs.filter((layer) => !present.has(layer));
    if (missing.length > 0) throw new Error(`stage ${stage.adds} needs ${missing.join(', ')} before it`);
    if (present.has(stage.adds)) throw new Error(`layer ${stage.adds} is added twice`);
    present.add(stage.adds);
  }
  return stages;
}
