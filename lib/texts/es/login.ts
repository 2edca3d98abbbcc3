/** The login clock: its reminders, and the ways back in. */
export const login = {
  reminders: {
    of: '{label}: {body}',
    first: {
      title: 'Entre a ACE por primera vez',
      body: 'No hay ingreso anotado desde su solicitud. CBP bloquea un acceso que no se usa en 45 días.',
    },
    mine: {
      soon: {
        title: 'Entre a ACE a más tardar el {lastDay}',
        body: '{days, plural, one {Queda # día} other {Quedan # días}}. Tras 45 días sin ingreso se queda fuera.',
      },
      today: {
        title: 'Entre hoy a ACE',
        body: 'Hoy, {lastDay}, es el último día seguro. Mañana habrán pasado los 45 días.',
      },
      closing: {
        title: 'Entre antes de su cierre del {closes}',
        body: 'Su último día es el {lastDay}. Los 45 días siguen corriendo mientras están cerrados.',
      },
      over: {
        title: 'Su acceso a ACE puede estar bloqueado',
        body: 'Bloqueado, no perdido. Intente entrar en ace.cbp.gov. ¿Rechazado? Su lista de accesos muestra cómo recuperarlo.',
      },
    },
    others: {
      soon: {
        title: 'Alguien debe entrar a ACE a más tardar el {lastDay}',
        body: '{days, plural, one {Queda # día} other {Quedan # días}}. Avísele: cada persona entra por sí misma.',
      },
      today: {
        title: 'Alguien debe entrar hoy a ACE',
        body: 'Hoy, {lastDay}, es el último día seguro. Avísele: cada persona entra por sí misma.',
      },
      closing: {
        title: 'Alguien debe entrar antes del {closes}',
        body: 'Su último día es el {lastDay}: después ustedes cierran. Avísele: cada persona entra por sí misma.',
      },
      over: {
        title: 'Un acceso a ACE de otra persona puede estar bloqueado',
        body: 'Bloqueado, no perdido. El último día seguro fue el {lastDay}. Su lista de accesos muestra cómo recuperarlo.',
      },
    },
    many: {
      title:
        '{count, plural, one {Toca entrar con # acceso a ACE} other {Toca entrar con # accesos a ACE}}',
      body: '{over, plural, =0 {El último día más próximo es el {lastDay}.} one {Para uno de ellos pasaron los 45 días.} other {Para # de ellos pasaron los 45 días.}} Abra la lista para ver cuáles.',
    },
  },
  unlock: {
    role: 'Su rol',
    roles: {
      TAO: 'Titular: Trade Account Owner (TAO)',
      PTAO: 'Apoderado: Proxy Trade Account Owner (PTAO)',
      TAU: 'Usuario: Trade Account User (TAU)',
    },
    how: {
      TAO: 'Entre en ace.cbp.gov, o use allí Forgot Password. ¿Sigue bloqueado? Escriba a ACE.Support@cbp.dhs.gov desde el propio correo del titular, con “reactivation” en el asunto: el sistema de CBP lo reactiva automáticamente.',
      PTAO: 'Solo el titular de la cuenta (TAO) puede reactivarlo: Tools, su nombre, Reactivate. Luego entre para confirmarlo.',
      TAU: 'Solo el titular de la cuenta (TAO) puede reactivarlo: Tools, su nombre, Reactivate. Luego entre para confirmarlo.',
    },
    ownerUnknown:
      '¿Nadie conoce al titular? Escriba a ACE.Support@cbp.dhs.gov con el asunto “Trade Account Owner Lookup”. Dé la razón social de la empresa, su EIN, SSN o número de CBP, y el motivo. CBP escribe al titular registrado y le envía a usted una confirmación.',
    sameDay: 'Entre el mismo día: después, una regla de CBP de 2018 lo suspende otra vez.',
  },
} as const;
