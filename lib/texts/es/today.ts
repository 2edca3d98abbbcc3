/** Popup and side panel: what surrounds the one sentence. */
export const parts = {
  'get-ready': 'Prepararse',
  apply: 'Solicitar',
  'bank-data': 'Datos bancarios',
  refund: 'Reembolso',
} as const;

export const today = {
  questions: 'Unas preguntas más',
  questionsLine: 'Después verá sus propios pasos.',
  allDone: 'Todos los pasos están hechos',
  allDoneLine: 'Entre al menos cada 45 días.',
  how: 'Mostrarme cómo',
  letter: 'Escribir la carta',
  guide: 'Abrir la página de CBP',
  others: '{count, plural, one {Una cosa más} other {# cosas más}}',
  hintsOff: 'Esta página quita nuestra ayuda, así que queda apagada.',
  logInBy: 'Entre a más tardar el {day}',
  noLogin: 'Aún no hay ingreso anotado',
  steps: 'Sus pasos',
  parts: 'Su avance',
  allSteps: 'Todos los pasos',
  settings: 'Configuración',
  logins: 'Todos los accesos',
  welcome: 'Página de bienvenida',
  back: 'Volver',
  toForm: 'Ir al formulario',
  privacy: 'No lee lo que usted escribe en las páginas de CBP.',
} as const;
