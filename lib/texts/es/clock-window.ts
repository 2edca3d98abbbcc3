/** The clock in its own window, and which tab a countdown belongs to. */
export const clockWindow = {
  open: 'Reloj en su propia ventana',
  keepOnTop: 'Siempre visible',
  keepOnTopFailed: 'El navegador no lo permitió. Esta ventana queda como está.',
  isOnTop: 'El reloj está encima de todas las ventanas. Ciérrelo allí para traerlo aquí.',
  bringBack: 'Traerlo aquí',
  toForm: 'Abrir la pestaña del formulario',
  none: 'No corre ninguna cuenta regresiva.',
  closes: 'Este reloj se cierra solo.',
  tab: '“{title}”, pestaña {number} de su ventana',
  tabWithoutTitle: 'pestaña {number} de su ventana',
  tabGone: 'una pestaña que se cerró',
  noTab: 'iniciada a mano',
  inTab: 'El formulario: {tab}',
  leftInTab: 'Quedan {digits}: {tab}',
  unknownInTab: 'Tiempo desconocido: {tab}',
} as const;
