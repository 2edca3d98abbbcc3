/** The calendar file: its entries, and the form that creates it. */
export const calendar = {
  title: 'Archivo de calendario',
  lead: 'Las fechas de sus accesos y esperas para su propio calendario, con recordatorios. Agregue allí el archivo con “Importar”.',
  google: 'Google Calendar ignora estos recordatorios. Si lo usa, ponga allí los suyos.',
  again:
    '¿Cambió algo? Guarde un archivo nuevo e impórtelo también: actualiza las entradas. Algunos calendarios conservan las antiguas; bórrelas allí. Guárdelo siempre en la misma computadora: un archivo de otra agrega sus entradas junto a estas.',
  time: 'Entradas',
  allDay: 'Para todo el día',
  timed: 'A las {time}, donde usted está ({zone})',
  labels: 'Incluir los nombres que usted les dio',
  labelsHint:
    'Sin ellos, las entradas no nombran ningún acceso, persona ni empresa: otros pueden ver su calendario.',
  make: 'Guardar un archivo de calendario',
  made: '{count, plural, one {El archivo tiene una fecha. Va en camino a sus descargas.} other {El archivo tiene # fechas. Va en camino a sus descargas.}}',
  failed: 'No se pudo crear el archivo. Pruebe otra vez.',
  none: 'Aún no hay ninguna fecha: no hay ingreso anotado, y ninguna espera tiene fin.',
  /** Texts in the file. */
  remind: 'Acceso a ACE: entrar pronto',
  due: 'Acceso a ACE: toca entrar',
  mine: 'Entre en ace.cbp.gov. Tras 45 días sin ingreso se queda fuera. De ACE Companion (no oficial).',
  others:
    'Avísele que entre. Tras 45 días sin ingreso se queda fuera. De ACE Companion (no oficial).',
  closing:
    'Entre en ace.cbp.gov antes de su cierre del {closes}: los 45 días siguen corriendo. De ACE Companion (no oficial).',
  closingOthers:
    'Avísele que entre antes de su cierre del {closes}: los 45 días siguen corriendo. Cada persona entra por sí misma. De ACE Companion (no oficial).',
  wait: 'ACE: una espera puede haber pasado',
  waitBody: 'CBP puede tardar más. ACE Companion (no oficial) muestra a quién preguntar.',
  named: '{title}: {label}',
  gone: 'ACE: ya no toca',
} as const;
