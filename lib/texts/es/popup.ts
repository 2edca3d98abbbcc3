/** Popup and side panel: the current page, the steps, and a summary of the login clock. */
export const popup = {
  here: 'Dónde está usted',
  checklist: 'Sus pasos',
  progress: '{done} de {all} hechos',
  openNext: 'Abrir la página de este paso',
  recognized: 'reconocido en la página',
  byHand: 'marcado por usted',
  noCountdown:
    'No corre ninguna cuenta regresiva. Empieza cuando usted presiona Next en la primera página.',
  otherWindows:
    '{count, plural, one {Otra cuenta regresiva corre en otra pestaña.} other {Otras # cuentas regresivas corren en otras pestañas.}}',
  loginClock: 'Entre al menos cada 45 días',
  loginNever:
    'Aún no hay ingreso anotado. Una cuenta a la que nadie entra también puede bloquearse.',
  loginLast: {
    seen: 'Último ingreso: {day}, visto en este navegador',
    said: 'Último ingreso: {day}, según usted',
    corrected: 'Último ingreso: {day}, corregido por usted',
    done: 'Aún sin ingreso. Por seguridad contamos los 45 días desde el {day}, cuando se envió la solicitud.',
    heard: 'Último ingreso: {day}, según esa persona',
  },
  loginSafe: 'Último día seguro: {day}',
  loginLeft:
    '{days, plural, =0 {Hoy es el último día seguro} one {Queda # día} other {Quedan # días}}',
  loginOver: 'Pasaron los 45 días: su acceso puede estar bloqueado, no perdido. Intente entrar.',
  loginAsk: '¿Entró hoy al portal ACE?',
  loginYes: 'Sí, hoy',
  loginNo: 'No',
  loginCorrect: 'Corregir el día',
  loginCorrectLabel: 'Día del último ingreso',
  loginCorrectApply: 'Usar este día',
  loginPerUser: 'Los 45 días corren por separado para cada usuario.',
  notFound: 'Lo que no encontramos',
  otherCbpTitle: 'Otra página de CBP',
  otherCbp: 'Esta página es de CBP, pero aquí no hay ayuda.',
  unlock: 'Cómo recuperar el acceso',
  goToTab: 'Ir a esa pestaña',
  hidden: 'Su navegador no nos dice qué página es esta',
  hints: 'Ayuda en las páginas de CBP',
  atStepApply: 'Estoy aquí',
  failed:
    'Eso no se guardó. Pruebe otra vez; si vuelve a fallar, cierre esta ventana y ábrala de nuevo.',
  noTab: 'No hay ninguna página abierta en esta pestaña.',
  byHandTitle: 'A mano',
  stepsLabel: 'Estoy en el paso',
  late: 'Esta página estaba abierta antes de que pudiéramos verla.',
} as const;
