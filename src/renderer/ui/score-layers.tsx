// The three layers of a cell's number, individual → moderated → final, with what moderation changed: shown
// wherever a cell is opened, and as one line wherever a sum names its cells.
import { layerDelta } from '../../shared/domain/agreement/layers.ts'
import type { CellResult } from '../../shared/domain/model.ts'
import { formatDifference, formatNumber } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import { locale } from './locale.ts'
import styles from './score-layers.module.css'

type Layered = Pick<CellResult, 'layer' | 'state' | 'raw' | 'individual'>

const number = (value: number | null): string =>
  value === null ? text('scoring.none') : formatNumber(value, locale, 0, 2)

const finalText = ({ state, raw }: Layered): string =>
  state === 'not-applicable' ? text('scoring.na') : number(raw)

const moderatedText = (cell: Layered): string =>
  cell.layer === 'moderated' ? finalText(cell) : text('scoring.none')

/** "+0.5"; as many decimals as the difference has, two at most. */
const deltaText = (cell: Layered): string | null => {
  const delta = layerDelta(cell)
  if (delta === null) return null
  const decimals = [0, 1].find((few) => Math.abs(delta - Number(delta.toFixed(few))) < 1e-9) ?? 2
  return formatDifference(delta, locale, Math.max(1, decimals))
}

/** For a moderated cell, its layers in one line; null for any other. */
export const layersLine = (cell: Layered | undefined): string | null => {
  if (cell?.layer !== 'moderated') return null
  const layers = {
    individual: number(cell.individual),
    moderated: moderatedText(cell),
    final: finalText(cell),
  }
  const delta = deltaText(cell)
  return delta === null
    ? text('ui.layers.line', layers)
    : text('ui.layers.lineDelta', { ...layers, delta })
}

export function ScoreLayers({ cell }: { readonly cell: Layered }) {
  const delta = deltaText(cell)
  const layers = [
    ['individual', number(cell.individual)],
    ['moderated', moderatedText(cell)],
    ['final', finalText(cell)],
  ] as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls.
    <div
      role="group"
      aria-label={text('ui.layers')}
      className={styles.layers}
      data-moderated={cell.layer === 'moderated' || undefined}
    >
      <dl className={styles.list}>
        {layers.map(([layer, value]) => (
          <div key={layer} className={styles.layer} data-layer={layer}>
            <dt>{text(`ui.layers.${layer}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {delta !== null && <span className={styles.delta}>{text('ui.layers.delta', { delta })}</span>}
    </div>
  )
}
