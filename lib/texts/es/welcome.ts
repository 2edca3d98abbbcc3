/** The page that opens once after installation. */
export const welcome = {
  unofficial: 'No oficial: no es CBP',
  title: 'Prepare su cuenta ACE y los datos bancarios de sus reembolsos, un paso a la vez.',
  lead: 'Salvo raras excepciones, CBP paga reembolsos solo a una cuenta bancaria registrada en su portal ACE. En las páginas de CBP usted tiene ayuda en cada campo y un reloj para los diez minutos.',
  formOpen:
    'El formulario de importador ya está abierto. La ayuda ya está allí: no hace falta recargar.',
  chosen: 'Siga en el panel lateral. Puede cerrar esta página.',
  termsTitle: 'Tres términos que va a encontrar',
  terms: {
    form: {
      name: 'Formulario 5106',
      is: 'El registro que CBP tiene de su empresa. Casi siempre lo presentó su agente: pida una copia.',
    },
    contact: {
      name: 'Su contacto',
      is: 'La persona cuyo correo figura en ese registro. Allí llega el código.',
    },
    owner: {
      name: 'Titular (TAO)',
      is: 'La persona cuyo correo es el acceso principal a ACE. Reactiva a los demás. No siempre es el dueño de la empresa.',
    },
  },
  notTitle: 'Lo que esto no hace',
  not: 'No pide un reembolso. Para un reembolso IEEPA se presenta a CBP una declaración CAPE.',
  pinTitle: 'Fíjela: el ícono muestra los minutos mientras usted lee su correo',
  pin: {
    chrome: 'Chrome: ícono de rompecabezas y luego el pin.',
    edge: 'Edge: ícono de rompecabezas y luego el ojo.',
    firefox: 'Firefox: ícono de rompecabezas, luego el engranaje y “Pin to Toolbar” (Fijar).',
  },
  close: 'No se pierde nada al cerrar esta página. También está en ⋯.',
} as const;
