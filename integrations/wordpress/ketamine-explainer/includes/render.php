<?php
/**
 * Renders the element for the block and the shortcode.
 *
 * @package KetamineExplainer
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders the block, with the width and classes set in the editor.
 *
 * @param array $given Attributes of the block.
 * @return string
 */
function ketamine_explainer_render_block( $given ) {
	return ketamine_explainer_place( $given, get_block_wrapper_attributes( array( 'class' => 'ketamine-explainer-place' ) ) );
}

/**
 * Renders the shortcode.
 *
 * @param array|string $given Attributes of the shortcode.
 * @return string
 */
function ketamine_explainer_render_shortcode( $given ) {
	return ketamine_explainer_place( (array) $given, 'class="ketamine-explainer-place"' );
}

/**
 * Renders the element in a wrapper whose width decides how much height is reserved. Values that an attribute does not
 * allow are left out, so that the element uses its default.
 *
 * @param array  $given   Attributes of the block or the shortcode.
 * @param string $wrapper Attributes of the wrapper, escaped.
 * @return string
 */
function ketamine_explainer_place( $given, $wrapper ) {
	wp_enqueue_script( 'ketamine-explainer' );
	wp_enqueue_style( 'ketamine-explainer' );

	$given = array_change_key_case( $given );
	$html  = '';
	// Without it, the element takes the language of the page.
	$lang = substr( get_bloginfo( 'language' ), 0, 2 );
	foreach ( ketamine_explainer_build( 'attributes' ) as $name => $allowed ) {
		$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? strtolower( trim( $given[ $name ] ) ) : '';
		if ( in_array( $value, $allowed, true ) ) {
			$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
			$lang  = 'lang' === $name ? $value : $lang;
		}
	}

	$settings = get_option( KETAMINE_EXPLAINER_OPTION );
	$settings = is_array( $settings ) ? $settings : array();
	$json     = '';
	if ( $settings ) {
		// Escapes every <, >, &, ' and ", so that no value can end the script element.
		$flags = JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT | JSON_UNESCAPED_SLASHES;
		$json  = '<script type="application/json">' . wp_json_encode( $settings, $flags ) . '</script>';
	}
	$fallback = esc_html( ketamine_explainer_fallback( $lang, $settings ) );
	return '<div ' . $wrapper . '><ketamine-explainer' . $html . '>' . $json . '<p>' . $fallback . '</p></ketamine-explainer></div>';
}

/**
 * Renders the fallback, with the clinic's own numbers: shown until the script runs, and if it can't.
 *
 * @param string $lang     Language of the page.
 * @param array  $settings The clinic's settings.
 * @return string
 */
function ketamine_explainer_fallback( $lang, $settings ) {
	$numbers = array(
		'emergencyNumber' => '911',
		'crisisLine'      => '988',
	);
	foreach ( $numbers as $name => $number ) {
		$given = isset( $settings[ $name ] ) && is_string( $settings[ $name ] ) ? trim( $settings[ $name ] ) : '';
		// The same rule as in the element: digits and separators.
		if ( preg_match( '/^[0-9 ()+.-]{3,24}$/', $given ) ) {
			$numbers[ $name ] = $given;
		}
	}
	$may_text = '988' === $numbers['crisisLine'];
	if ( 'es' === $lang ) {
		$help = $may_text ? 'Llame o envíe un mensaje de texto al %2$s' : 'Llame al %2$s';
		$text = 'Llame al %1$s en una emergencia. ' . $help . ' si piensa en hacerse daño.';
	} else {
		$help = $may_text ? 'Call or text %2$s' : 'Call %2$s';
		$text = 'Call %1$s in an emergency. ' . $help . ' if you think about hurting yourself.';
	}
	return sprintf( $text, $numbers['emergencyNumber'], $numbers['crisisLine'] );
}
