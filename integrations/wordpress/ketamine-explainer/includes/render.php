<?php
/**
 * The element, for block and shortcode alike.
 *
 * @package KetamineExplainer
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders the element. What an attribute does not take is left out, and the element's own default holds.
 *
 * @param array|string $given Attributes of the block or the shortcode.
 * @return string
 */
function ketamine_explainer_render( $given ) {
	wp_enqueue_script( 'ketamine-explainer' );
	wp_enqueue_style( 'ketamine-explainer' );

	$given = array_change_key_case( (array) $given );
	$html  = '';
	$taken = array();
	foreach ( ketamine_explainer_build( 'attributes' ) as $name => $allowed ) {
		$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? strtolower( trim( $given[ $name ] ) ) : '';
		if ( in_array( $value, $allowed, true ) ) {
			$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );

			$taken[ $name ] = $value;
		}
	}

	$lang     = isset( $taken['lang'] ) && 'es' === $taken['lang'] ? 'es' : 'en';
	$fallback = array(
		'en' => 'Call 911 in an emergency. Call or text 988 if you think about hurting yourself.',
		'es' => 'Llame al 911 en una emergencia. Llame o envíe un mensaje de texto al 988 si piensa en hacerse daño.',
	);
	$settings = get_option( KETAMINE_EXPLAINER_OPTION );
	$json     = '';
	if ( is_array( $settings ) && $settings ) {
		// Nothing in it can end the script element: every <, >, &, ' and " is written as an escape of JSON.
		$flags = JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_UNESCAPED_SLASHES;
		$json  = '<script type="application/json">' . wp_json_encode( $settings, $flags ) . '</script>';
	}
	return '<ketamine-explainer' . $html . '>' . $json . '<p>' . esc_html( $fallback[ $lang ] ) . '</p></ketamine-explainer>';
}
