import { useId } from 'react';

interface ChoiceProps<Id extends string> {
  label: string;
  /** Label of the empty choice. Omit it where something is always chosen. */
  none?: string;
  ids: readonly Id[];
  textOf: (id: Id) => string;
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
}

/** A select that shows the chosen item below it. Arrowing through the list has no other effect. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { label, none, ids, textOf, chosen, onChoose } = props;
  const selectId = useId();
  return (
    <div className="field">
      <label htmlFor={selectId}>{label}</label>
      <select
        id={selectId}
        autoComplete="off"
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(ids.find((id) => id === currentTarget.value) ?? null)
        }
      >
        {none !== undefined && <option value="">{none}</option>}
        {ids.map((id) => (
          <option key={id} value={id}>
            {textOf(id)}
          </option>
        ))}
      </select>
    </div>
  );
}
