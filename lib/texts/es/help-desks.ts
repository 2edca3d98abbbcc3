/** Help desks, waits, key facts and CBP’s own material. */
export const helpDesks = {
  helpDesks: {
    'ace-support': {
      name: 'ACE Support',
      for: 'Accesos, búsqueda del titular, reactivación y errores del portal. Es la línea para importadores y agentes.',
    },
    'ace-applications': {
      name: 'ACE Applications: solicitudes',
      for: 'Solicitudes por PDF, y la carta que agrega subcuentas si no puede usar el formulario web.',
    },
    'ach-support': {
      name: 'ACH refund support: reembolsos por ACH',
      for: 'Reembolsos por ACH, y errores de un routing number.',
    },
    'rejected-refunds': {
      name: 'Reembolsos rechazados',
      for: 'Reembolsos rechazados o que regresaron, una vez puestos los datos bancarios, y exenciones según 31 CFR part 208.',
    },
    'revenue-refunds': {
      name: 'Revenue refunds: cheques',
      for: 'Cheques que se perdieron, vencieron o regresaron.',
    },
    bonds: {
      name: 'Equipo de fianzas (bonds)',
      for: 'Registros de importador anulados, y preguntas sobre el Formulario 5106 de CBP.',
    },
    'ior-program': {
      name: 'Programa de importador registrado (Importer of record program)',
      for: 'Preguntas sobre el Formulario 5106 de CBP.',
    },
    'ieepa-refunds': {
      name: 'Reembolsos IEEPA (CAPE)',
      for: 'Preguntas técnicas sobre CAPE.',
    },
    'trade-relations': {
      name: 'Trade relations',
      for: 'Preguntas generales sobre CAPE e IEEPA, y cualquiera que pida una comisión o datos bancarios en nombre de CBP.',
    },
    'ieepa-fraud': {
      name: 'Fraude con reembolsos',
      for: 'Denuncie correos, llamadas y sitios que solo fingen ser CBP.',
    },
    'ace-reports': {
      name: 'ACE reports: informes',
      for: 'Preguntas sobre informes como REV-603.',
    },
    'staff-desk': {
      name: 'CBP Technology Service Desk',
      for: 'La línea para el personal de CBP. Los importadores llaman a ACE Support.',
    },
  },
  helpDeskMenus: {
    'ace-support': 'Escuche primero. En 2016 era la opción 1 y luego la 2.',
  },
  helpDeskHours: {
    'ace-support':
      'Día y noche, salvo del sábado a las 10 p. m. al domingo a las 5 a. m., hora del Este.',
  },
  contactLabels: {
    phone: '{number}',
    phoneExtension: '{number}, extensión {extension}',
    mail: 'Escribir un correo',
    unconfirmed: 'No confirmado por CBP',
    staff: 'Para el personal de CBP',
    trade: 'Para importadores y agentes',
    chooser: 'Mi problema es …',
  },
  problems: {
    'code-lost': 'El código llega a un correo equivocado o antiguo',
    'log-in': 'No puedo entrar',
    'owner-unknown': 'Nadie conoce al titular de la cuenta',
    'mails-missing': 'No llegó ningún correo tras Submit',
    'tab-missing': 'Falta la pestaña de ACH o muestra un error',
    'sub-account': 'Necesito agregar un número a la cuenta',
    'routing-number': 'Se rechaza el routing number',
    'rejected-refund': 'Un reembolso fue rechazado o regresó',
    waiver: 'Quiero pedir una exención (31 CFR part 208)',
    'lost-check': 'Un cheque de reembolso se perdió o venció',
    'voided-record': 'El registro de importador está anulado',
    'inactive-number': 'El número de importador está inactivo',
    'cape-file': 'CAPE rechaza un archivo, o falla',
    'ieepa-question': 'Una pregunta general sobre IEEPA',
    report: 'Falta un informe o no se entiende',
    fraud: 'Puede ser una estafa: llamada, correo o sitio',
  },

  waits: {
    'record-update': 'Según CBP, lo típico para un cambio de nombre o dirección en el 5106.',
    'new-number': 'Según CBP, lo típico para un nuevo número de importador.',
    mails:
      'CBP no da un plazo. ¿Nada tras una semana? Busque en el spam de ambos buzones; luego pregunte. No vuelva a solicitar.',
    'web-application': 'Solicitud por formulario web: CBP no da un plazo.',
    'pdf-application': 'Solicitud por PDF. Cuente con el tiempo más largo.',
    reactivation:
      'El sistema de CBP responde automáticamente; CBP no da un plazo. ¿No llegó nada? Revise el spam y el asunto; luego llame.',
    'owner-lookup':
      'El sistema de CBP le envía una confirmación; CBP no da un plazo. ¿No llegó nada? Revise el spam y el asunto; luego llame.',
    'sub-account': 'Nueva subcuenta. Mire de vez en cuando en Accounts, Importer.',
    'bank-check': '“Pending validation” de datos bancarios: CBP no da un plazo.',
    'rejected-refund':
      'Reembolso rechazado, enviado otra vez. Pregunte cuando pase el tiempo más largo.',
    deposit: 'De la emisión del reembolso al depósito.',
    'voided-record':
      'Al menos este tiempo. CBP no le avisa a usted: que su agente consulte el número.',
    'cape-refund':
      'El plazo habitual de CBP de la aceptación al reembolso: 45 de estos días son el trámite del propio CBP. Es más largo si CBP revisa la entrada.',
    liquidation: 'El plazo habitual de CBP de la liquidación o reliquidación al depósito.',
  },
  waitSpans: {
    'business-days':
      '{same, select, yes {{to, plural, one {# día hábil} other {# días hábiles}}} other {{from}–{to, number} días hábiles}}',
    days: '{same, select, yes {{to, plural, one {# día} other {# días}}} other {{from}–{to, number} días}}',
    weeks:
      '{same, select, yes {{to, plural, one {# semana} other {# semanas}}} other {{from}–{to, number} semanas}}',

    unknown: 'CBP no da un plazo',
    planned: 'Cuente con {span}',
  },

  keyFacts: {
    'electronic-refunds':
      'Desde el 6 de febrero de 2026, CBP paga los reembolsos electrónicamente.',
    'rule-published':
      'La regla de CBP se publicó el 2 de enero de 2026 (91 FR 21) y entró en vigor el 6 de febrero.',
    'tab-live':
      'La pestaña ACH Refund Authorization está en el portal desde el 30 de septiembre de 2025.',
    'form-live': 'El formulario de importador está en línea desde el 30 de octubre de 2025.',
    'forty-five-days':
      'Tras 45 días sin ingreso, usted queda bloqueado. Los días cuentan por separado para cada usuario, y los datos se conservan.',
    'ten-minutes': 'El código de verificación del formulario de importador vale diez minutos.',
    'no-ten-digits':
      'Ningún número de importador tiene diez dígitos: un EIN tiene nueve, y once caracteres con los dos que le siguen.',
    'per-suffix':
      'Cada número, con los dos caracteres que le siguen (a menudo 00), necesita sus propios datos bancarios.',
    'us-bank':
      'Los reembolsos van solo a una cuenta bancaria de EE. UU., la suya o la de su notify party.',
    'not-payment':
      'Los datos bancarios para reembolsos son solo para reembolsos. Pueden ser distintos del ACH con el que paga aranceles.',
    'no-interest': 'Mientras un reembolso está rechazado no corren intereses.',
    'only-cape':
      'Una declaración CAPE es el único camino para pedir un reembolso IEEPA: CSMS 68569567 del 7 de mayo de 2026.',
    'cape-live': 'CAPE está en línea desde el 20 de abril de 2026.',
    'first-refunds':
      'CBP dijo que los reembolsos de CAPE por ACH empezarían ya el 12 de mayo de 2026.',
    'few-enrolled':
      'En marzo de 2026, 21,423 de 330,566 importadores (6.5 %) tenían datos bancarios en ACE. La cifra es antigua.',
    'rejected-march':
      'Hasta el 27 de marzo de 2026 se rechazaron más de 12,300 reembolsos porque faltaban datos bancarios. La cifra es antigua.',
    'rejected-august':
      'Hasta el 21 de agosto de 2026 se retuvieron 22,170 reembolsos ($1.7 mil millones) porque faltaban datos bancarios. La cifra es antigua.',
    'no-account':
      'Sin cuenta ACE no hay reembolso: CBP paga solo a datos bancarios en una cuenta activa del portal ACE.',
  },

  resources: {
    'form-guide': 'Guía del formulario de importador, Pub. 5228-1025',
    'ach-guide': 'Guía de datos bancarios para reembolsos, Pub. 5292-1225',
    managing: 'Página sobre titulares y subcuentas; puede mostrar el portal anterior',
    'modernization-faq': 'Preguntas sobre el portal modernizado',
    'faq-5106': 'Preguntas sobre el Formulario 5106 de CBP',
    'ach-page': 'Página sobre reembolsos por ACH',
    'reactivation-message': 'Mensaje sobre reactivar usuarios, CSMS 68510928',
    'inactive-message': 'Mensaje sobre números de importador inactivos, CSMS 69056621',
    'fraud-message': 'Mensaje sobre fraude con reembolsos, CSMS 68569567',
    'tab-message': 'Mensaje sobre la pestaña de reembolsos ACH, CSMS 66428010',
    'report-message': 'Mensaje sobre el informe REV-603',
    'refunds-page': 'Página “IEEPA Duty Refunds”: preguntas, informes, CAPE, el formulario web',
    'portal-faq': 'Preguntas sobre el portal ACE y reembolsos por ACH',
    'enrollment-overview': 'Resumen de la inscripción a reembolsos por ACH, Pub. 5286-1225',
    'cape-guide': 'Guía de declaraciones CAPE',
    'voided-faq': 'Preguntas sobre registros de importador anulados',
    'refunds-notice': 'Aviso del Federal Register sobre reembolsos: a quién se paga, y exenciones',
  },
} as const;
