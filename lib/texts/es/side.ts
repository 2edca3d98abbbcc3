/** The bar of the side panel. */
export const side = {
  views: 'Vistas',
  waits: 'Esperas',
  log: 'Registro',
  now: 'Hoy',
  sheet: 'Hoja de preparación',
  letter: 'Carta que agrega subcuentas',
  help: 'Ayuda',
  more: 'Más',
  guide: 'Pasos',
} as const;
