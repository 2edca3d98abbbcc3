/** The sheet "The ten minutes", to print. */
export const minutes = {
  title: 'Los diez minutos',
  print: 'Imprimir, o guardar como PDF',
  open: 'Imprimir “Los diez minutos”',
  have: 'Antes de presionar Next, tenga a mano',
  pageOne: 'Para la primera página: {fields}.',
  afterCode: 'Para la página después del código: {fields}.',
  clock: 'Mientras corre el reloj',
} as const;
