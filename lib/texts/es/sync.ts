/** Sync with the person's other computers, on the settings page. */
export const sync = {
  title: 'En sus otras computadoras',
  lead: 'La sincronización de su propio navegador puede mantener iguales en sus otras computadoras sus accesos, sus esperas y esta configuración. Esta extensión misma no envía nada.',
  names:
    'Los nombres que dio a sus accesos y esperas van incluidos, y el fabricante de su navegador guarda la copia. Déjelo apagado si esos nombres deben quedar en esta computadora.',
  never:
    'No se comparte: las cuentas regresivas, los pasos que marcó, sus respuestas, el registro, ni nada de las páginas de CBP.',
  needs:
    'Esto funciona solo si en cada computadora inició sesión en su navegador, con la sincronización activada también para extensiones; esta extensión no puede ver si es así. Active Compartir aquí y en cada una de las otras computadoras.',
  turnOn: 'Compartir con mis otras computadoras',
  turnOff: 'Dejar de compartir …',
  on: 'Compartir está activado.',
  here: {
    explained:
      'Sus otras computadoras siguen compartiendo su copia. Lo que hay en este navegador queda.',
    do: 'Apagar solo aquí',
    done: 'Compartir está apagado en este navegador. Todo lo de aquí sigue aquí.',
  },
  everywhere: {
    explained:
      'La copia se borra, y sus otras computadoras también dejan de compartir. Cada una conserva la lista que tiene.',
    do: 'Apagar y borrar la copia',
    done: 'Compartir está apagado, y la copia está borrada. Todo lo de aquí sigue aquí. Sus otras computadoras dejan de compartir cuando se enteran.',
  },
  stopped:
    'Compartir se apagó en otra computadora, y la copia se borró. Todo lo de aquí sigue aquí.',
  left: '{count, plural, one {# entrada no cabe en la copia y queda solo en este navegador.} other {# entradas no caben en la copia y quedan solo en este navegador.}} El navegador permite 100 kB.',
  aside:
    '{count, plural, one {Esta lista no tiene lugar para # entrada de sus otras computadoras.} other {Esta lista no tiene lugar para # entradas de sus otras computadoras.}} Quite algunas que ya no necesita.',
  unreadable:
    '{count, plural, one {Esta versión no puede leer # entrada de la copia.} other {Esta versión no puede leer # entradas de la copia.}} Las deja como están. Actualice ACE Companion en cada computadora.',
  failed:
    'La última vez el navegador no pudo leer o escribir la copia. Lo intenta otra vez dentro de diez minutos, y no se pierde nada en este navegador.',
} as const;
