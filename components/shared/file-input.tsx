import type { RefObject } from 'react';

interface FileInputProps {
  /** Click it to let the user choose a file. */
  ref: RefObject<HTMLInputElement | null>;
  /** `undefined` if the user chose none. */
  onChoose: (file: File | undefined) => void;
}

/** An invisible input for one of our own files. */
export function FileInput({ ref, onChoose }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept=".json,application/json"
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.files?.[0]);
        // Reset the input, so that choosing the same file again fires `change`.
        currentTarget.value = '';
      }}
    />
  );
}
